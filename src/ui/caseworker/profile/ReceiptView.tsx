import type { JSX } from "react";
import { whatWouldChange } from "../../../core/profile/index.ts";
import type { ScaleReceipt } from "../../../core/scoring/index.ts";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { bandWords } from "../../shared/chart/bandWords.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import { CopyReceipt } from "./CopyReceipt.tsx";
import type { ProfilePage } from "./profilePage.ts";
import { ReceiptBands } from "./ReceiptBands.tsx";
import { ReceiptSum } from "./ReceiptSum.tsx";
import { ReceiptTerms } from "./ReceiptTerms.tsx";
import styles from "./receipt.module.css";
import { sourceInWords } from "./receiptLines.ts";

/** A receipt that a caseworker can follow with a pencil. */
export function ReceiptView({
  receipt,
  loaded: { scorer, assessment },
  page,
  wording,
}: {
  readonly receipt: ScaleReceipt;
  readonly loaded: LoadedAssessment;
  readonly page: ProfilePage;
  readonly wording: Wording;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const { reader } = wording;
  const { instrument } = scorer;
  const words = bandWords(scorer.scales.get(receipt.scale)?.bandSet?.id, wording);
  const changes = whatWouldChange(scorer, receipt.scale, assessment.answers);
  const { version } = instrument.file;
  return (
    <div className={styles["receipt"]}>
      <ReceiptTerms instrument={instrument} receipt={receipt} wording={wording} />
      <ReceiptSum instrument={instrument} receipt={receipt} wording={wording} />
      <ReceiptBands
        instrument={instrument}
        receipt={receipt}
        score={page.scores.scales.get(receipt.scale)}
        words={words}
        wording={wording}
      />
      {receipt.kind === "value" ? (
        <section>
          <h3>{t("receipt.change")}</h3>
          {changes.length === 0 ? <p>{t("receipt.changeNone")}</p> : null}
          <ul>
            {changes.map((change) => (
              <li key={`${change.inRow ?? ""}/${change.item}/${change.choice}`}>
                {t(change.isMissing ? "receipt.changeMissing" : "receipt.changeAnswered", {
                  question: sourceInWords(change, wording),
                  choice: reader.choice(change.item, change.choice),
                  word: words(change.band),
                })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles["source"]}>
        <h3>{t("receipt.source")}</h3>
        <p>
          {t("receipt.instrument", {
            title: `${reader.text("instrument.title")} (${instrument.file.id})`,
            version,
          })}
        </p>
        <p className={styles["hash"]}>{t("receipt.hash", { hash: instrument.hash })}</p>
        <p>{t("receipt.core", { version: page.receipt.core })}</p>
        <CopyReceipt receipt={page.receipt} scale={receipt.scale} />
      </section>
    </div>
  );
}
