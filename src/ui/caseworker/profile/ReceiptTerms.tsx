import type { JSX } from "react";
import type { Instrument } from "../../../core/instrument/index.ts";
import type { ScaleReceipt } from "../../../core/scoring/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import styles from "./receipt.module.css";
import { termLine } from "./receiptLines.ts";

/** Each question with its answer, and points × weight = contribution. */
export function ReceiptTerms({
  instrument,
  receipt,
  wording,
}: {
  readonly instrument: Instrument;
  readonly receipt: ScaleReceipt;
  readonly wording: Wording;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section>
      <h3>{t("receipt.answers")}</h3>
      <table className={styles["terms"]}>
        <thead>
          <tr>
            <th scope="col">{t("receipt.column.question")}</th>
            <th scope="col">{t("receipt.column.answer")}</th>
            <th scope="col">{t("receipt.column.points")}</th>
            <th scope="col">{t("receipt.column.weight")}</th>
            <th scope="col">{t("receipt.column.contribution")}</th>
          </tr>
        </thead>
        <tbody>
          {receipt.terms.map((term) => {
            const line = termLine(instrument, term, wording);
            const number = (text: string, sign = "") => (text === "" ? "–" : `${sign}${text}`);
            return (
              <tr key={line.key}>
                <th scope="row">{line.question}</th>
                <td className={line.isCounted ? undefined : styles["quiet"]}>{line.answer}</td>
                <td>
                  {number(line.points)}
                  {term.reverse === undefined ? "" : ` (${t("receipt.reversed")})`}
                </td>
                <td>{number(line.weight, "× ")}</td>
                <td>{number(line.contribution, "= ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
