import type { JSX } from "react";
import { useDependencies } from "../dependencies.tsx";
import styles from "./BandLegend.module.css";
import lane from "./lane.module.css";

/** The three signs of the chart, each with its meaning. */
export function BandLegend(): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <ul className={styles["legend"]}>
      <li>
        <svg className={styles["sign"]} aria-hidden="true">
          <circle className={lane["dot"]} cx="50%" cy="50%" r="7" />
        </svg>
        {t("chart.legendDot")}
      </li>
      <li>
        <svg className={styles["sign"]} aria-hidden="true">
          <g className={lane["span"]}>
            <line x1="5%" x2="95%" y1="50%" y2="50%" />
            <line x1="5%" x2="5%" y1="25%" y2="75%" />
            <line x1="95%" x2="95%" y1="25%" y2="75%" />
          </g>
        </svg>
        {t("chart.legendSpan")}
      </li>
      <li>
        <svg className={styles["sign"]} aria-hidden="true">
          <rect className={lane["noBand"]} width="100%" height="100%" />
          <path
            className={lane["hatchLine"]}
            d="M-4 8 L8 -4 M0 16 L16 0 M8 20 L28 0 M20 20 L40 0"
          />
        </svg>
        {t("chart.legendHatch")}
      </li>
    </ul>
  );
}
