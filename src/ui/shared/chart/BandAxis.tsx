import type { JSX } from "react";
import { useDependencies } from "../dependencies.tsx";
import type { BandSegment } from "./bandSegments.ts";
import styles from "./chart.module.css";

/** Which way is which, in words, and the names of the bands over their stretches. */
export function BandAxis({ axis }: { readonly axis: readonly BandSegment[] }): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (axis.length === 0) return null;
  return (
    <div className={styles["axis"]}>
      <p className={styles["direction"]}>{t("chart.direction")}</p>
      <div className={styles["bandNames"]} aria-hidden="true">
        {axis.map(({ code, word, from, to }) => (
          <span key={code} style={{ flexGrow: to - from }}>
            {word}
          </span>
        ))}
      </div>
    </div>
  );
}
