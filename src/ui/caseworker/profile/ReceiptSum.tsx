import type { JSX } from "react";
import type { Instrument } from "../../../core/instrument/index.ts";
import type { ScaleReceipt } from "../../../core/scoring/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import { exactInWords, rangeKey } from "./receiptLines.ts";

/** How many answers it took, and the sum that was made of them. */
export function ReceiptSum({
  instrument,
  receipt,
  wording,
}: {
  readonly instrument: Instrument;
  readonly receipt: ScaleReceipt;
  readonly wording: Wording;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const { kind, method, sum, divisor, raw, result, needed, counted, left, terms } = receipt;
  const say = (exact: string | undefined) => exactInWords(exact, wording);
  const isMean = method === "mean" && divisor !== undefined;
  return (
    <section>
      <h3>{t("receipt.sum")}</h3>
      {kind === "notApplicable" ? (
        <p>{t("receipt.notApplicable")}</p>
      ) : (
        <p>
          {t("receipt.coverage", { needed, counted, inPlay: terms.length - left })}{" "}
          {left > 0 ? t("receipt.coverageLeft", { left }) : null}{" "}
          {kind === "insufficient" ? <strong>{t("receipt.insufficient")}</strong> : null}
        </p>
      )}
      {isMean ? (
        <p>{t("receipt.mean", { sum: say(sum), divisor: say(divisor), result: say(raw) })}</p>
      ) : null}
      {!isMean && raw !== undefined && raw !== result ? (
        <p>{t("receipt.raw", { raw: say(raw) })}</p>
      ) : null}
      {result === undefined ? null : (
        <p>
          <strong>{t("receipt.result", { result: say(result) })}</strong>{" "}
          {t(rangeKey(instrument, receipt.scale))}
        </p>
      )}
    </section>
  );
}
