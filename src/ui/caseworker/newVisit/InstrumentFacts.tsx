import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./NewVisit.module.css";
import type { Offer } from "./offeredInstruments.ts";

export function InstrumentFacts({ offer }: { readonly offer: Offer }): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <div className={styles["facts"]}>
      <p>{offer.purpose}</p>
      <dl>
        <dt>{t("newVisit.for")}</dt>
        <dd>{offer.intendedUse}</dd>
        <dt>{t("newVisit.notFor")}</dt>
        <dd>{offer.notFor}</dd>
      </dl>
      <details>
        <summary>{t("newVisit.basis")}</summary>
        <p>{offer.evidence}</p>
      </details>
    </div>
  );
}
