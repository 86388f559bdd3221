import type { JSX } from "react";
import type { Instrument } from "../../../core/instrument/index.ts";
import type { ScaleReceipt, Score } from "../../../core/scoring/index.ts";
import type { BandWords } from "../../shared/chart/bandWords.ts";
import { spanInWords } from "../../shared/chart/certaintyInWords.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import styles from "./receipt.module.css";
import { exactInWords, stepLines } from "./receiptLines.ts";

/** The edges, the one that held, what overrode it, and how far missing answers could move it. */
export function ReceiptBands({
  instrument,
  receipt,
  score,
  words,
  wording,
}: {
  readonly instrument: Instrument;
  readonly receipt: ScaleReceipt;
  readonly score: Score | undefined;
  readonly words: BandWords;
  readonly wording: Wording;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const steps = stepLines(instrument, receipt, wording);
  return (
    <section>
      {steps.length === 0 ? null : (
        <>
          <h3>{t("receipt.bands")}</h3>
          <ul className={styles["steps"]}>
            {steps.map(({ key, text, held }) => (
              <li key={key} className={held ? styles["held"] : undefined}>
                {text}
                {held ? ` ← ${t("receipt.held")}` : null}
              </li>
            ))}
          </ul>
          <p className={styles["quiet"]}>
            {wording.reader.maybe(`bandSet.${receipt.bandSet}.source`)}
          </p>
        </>
      )}
      {receipt.override === undefined ? null : (
        <p className="notice">
          <strong>{t("receipt.override")}: </strong>
          {wording.reader.text(`scale.${receipt.scale}.override.${receipt.override}.text`)}{" "}
          <strong>{words(receipt.band)}</strong>
        </p>
      )}
      <BoundsInWords receipt={receipt} score={score} words={words} wording={wording} />
    </section>
  );
}

function BoundsInWords({
  receipt: { bounds, boundsExactness },
  score,
  words,
  wording,
}: {
  readonly receipt: ScaleReceipt;
  readonly score: Score | undefined;
  readonly words: BandWords;
  readonly wording: Wording;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  const scoreBounds = score !== undefined && "bounds" in score ? score.bounds : undefined;
  if (bounds === undefined || score === undefined || scoreBounds === undefined) return null;
  if (bounds[0] === bounds[1]) return null;
  const isOneBand = scoreBounds.lowBand === scoreBounds.highBand;
  const span = spanInWords(scoreBounds, words, t);
  const [low, high] = bounds.map((exact) => exactInWords(exact, wording));
  return (
    <p>
      {t("receipt.bounds", { low: low ?? "", high: high ?? "", span })}{" "}
      {score.kind === "value" && isOneBand ? t("receipt.boundsCertain") : null}{" "}
      {boundsExactness === "outer" ? t("receipt.boundsOuter") : null}
    </p>
  );
}
