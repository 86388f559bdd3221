import { Download, Printer } from "lucide-react";
import type { JSX } from "react";
import type { ErasedCase } from "../../../workflows/ports/erasures.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { erasureProof } from "../../../workflows/retention/erasureProof.ts";
import type { OutOfReach } from "../../../workflows/retention/outOfReach.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { timeText } from "../../shared/momentText.ts";
import { offerFile } from "../../shared/offerFile.ts";
import { OutOfReachFacts } from "./OutOfReachFacts.tsx";
import styles from "./retention.module.css";

/** What is left of a case: to be read, saved and printed. */
export function Proof({
  vault,
  erased,
  reach,
}: {
  readonly vault: OpenVault;
  readonly erased: ErasedCase;
  readonly reach: OutOfReach;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t } = translator;
  const { case: caseId, at, links } = erased;

  function save(): void {
    const circumstances = { by: vault.owner, vault: vault.id, outOfReach: reach };
    const text = erasureProof(erased, circumstances);
    offerFile(`avstamp-gallring-${caseId.slice(0, 8)}-${dayOf(at)}.json`, text);
  }

  return (
    <>
      <section className={`card ${styles["part"]}`} aria-labelledby="proof-done">
        <h2 id="proof-done">{t("proof.done")}</h2>
        <dl className={styles["facts"]}>
          <dt>{t("proof.case")}</dt>
          <dd className={styles["id"]}>{caseId}</dd>
          <dt>{t("proof.at")}</dt>
          <dd>
            {translator.date(at)} {timeText(at)}
          </dd>
          <dt>{t("proof.by")}</dt>
          <dd>{vault.owner}</dd>
          <dt>{t("proof.records")}</dt>
          <dd>{links.length}</dd>
        </dl>
        <p>{t("proof.text")}</p>
        <p className={styles["quiet"]}>{t("proof.case.hint")}</p>
        <div className={`${styles["buttons"]} noPrint`}>
          <button type="button" className="button primary" onClick={save}>
            <Download aria-hidden size={20} />
            {t("proof.save")}
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            <Printer aria-hidden size={20} />
            {t("proof.print")}
          </button>
        </div>
      </section>
      <OutOfReachFacts reach={reach} />
    </>
  );
}
