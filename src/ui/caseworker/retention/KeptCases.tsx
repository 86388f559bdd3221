import type { JSX } from "react";
import type { CaseState } from "../../../workflows/records/index.ts";
import type { Decision } from "../../../workflows/retention/decideRetention.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./retention.module.css";

/** Cases that somebody has decided to keep, each with the reason; nothing where there are none. */
export function KeptCases({
  kept,
  decide,
}: {
  readonly kept: readonly CaseState[];
  readonly decide: (caseIds: readonly string[], said: Decision) => void;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (kept.length === 0) return null;
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="kept">
      <h2 id="kept">{t("retention.kept")}</h2>
      <ul className={styles["rows"]}>
        {kept.map(({ id, reference, retention }) => (
          <li key={id}>
            <div>
              <h3 className={styles["reference"]}>{reference}</h3>
              <p className={styles["quiet"]}>{retention?.reason}</p>
            </div>
            <button
              type="button"
              className="button quiet"
              aria-label={t("retention.unkeep.about", { reference })}
              onClick={() => decide([id], { decision: "none" })}
            >
              {t("retention.unkeep")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
