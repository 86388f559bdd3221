import type { JSX } from "react";
import type { DamageReport } from "../../../workflows/ports/damage.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./storage.module.css";

/** Each part that is left with its case, what is lost, and what one can do, in order. */
export function DamageFacts({
  parts,
  lost,
  references,
}: DamageReport & { readonly references: ReadonlyMap<string, string> }): JSX.Element {
  const { t } = useDependencies().translator;
  const lostCount = countOf(lost);
  return (
    <>
      <ul className={styles["list"]}>
        {parts.map(({ numbers, from, case: caseId, size }, i) => {
          const reference = references.get(caseId ?? "");
          const count = countOf(numbers);
          return (
            <li key={`${from}/${i}`}>
              <strong>
                {reference === undefined
                  ? t("storage.damage.ofNone")
                  : t("storage.damage.of", { reference })}
              </strong>
              {": "}
              {count === 0
                ? t("storage.damage.unknown", { size })
                : t("storage.damage.part", { count, size, where: from })}
            </li>
          );
        })}
      </ul>
      {lostCount > 0 && <p>{t("storage.damage.lost", { count: lostCount })}</p>}
      <h3>{t("storage.damage.first")}</h3>
      <ol className={styles["list"]}>
        <li>{t("storage.damage.restore")}</li>
        <li>{t("storage.damage.fill")}</li>
        {parts.length > 0 && <li>{t("storage.damage.show")}</li>}
      </ol>
    </>
  );
}

function countOf(ranges: DamageReport["lost"]): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
