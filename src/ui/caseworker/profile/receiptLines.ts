import { findItem, type Instrument, isChoose } from "../../../core/instrument/index.ts";
import { fromShare, toNumber } from "../../../core/number/index.ts";
import type { ScaleReceipt, TermReceipt } from "../../../core/scoring/index.ts";
import type { MessageKey } from "../../../i18n/index.ts";
import { isOnLane } from "../../shared/chart/isOnLane.ts";
import type { Wording } from "../../shared/wording.ts";
import { valueInWords } from "../answerInWords.ts";

export interface TermLine {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
  readonly isCounted: boolean;
  /** Empty strings for what did not count. */
  readonly points: string;
  readonly weight: string;
  readonly contribution: string;
}

/** A term as a caseworker reads it: the question and answer in words, then the numbers. */
export function termLine(instrument: Instrument, term: TermReceipt, wording: Wording): TermLine {
  const { translator } = wording;
  const item = term.item === undefined ? undefined : findItem(instrument, term.item)?.item;
  const isCounted = term.taken === "counts";
  const said =
    term.answer === undefined || item === undefined
      ? translator.t(`review.state.${term.state}`)
      : valueInWords(item, term.answer, wording);
  return {
    key: [term.each, term.inRow, term.item, term.ticked, term.scale, ...(term.product ?? [])]
      .filter((part) => part !== undefined)
      .join("/"),
    question: sourceInWords(term, wording),
    answer:
      term.taken === "counts" ? said : `${said}: ${translator.t(`receipt.taken.${term.taken}`)}`,
    isCounted,
    points: exactInWords(term.points, wording),
    weight: isCounted ? exactInWords(term.weight, wording) : "",
    contribution: exactInWords(term.contribution, wording),
  };
}

type Source = Pick<TermReceipt, "item" | "each" | "inRow" | "ticked" | "product" | "scale">;

/** The question asked, with its row or option; the questions multiplied; or the other scale. */
export function sourceInWords(term: Source, { reader, translator }: Wording): string {
  const question = (id: string) => reader.text(`item.${id}.text`);
  if (term.scale !== undefined) return reader.text(`scale.${term.scale}.title`);
  if (term.product !== undefined) return term.product.map(question).join(" × ");
  if (term.item === undefined) return translator.t("receipt.assessmentDate");
  const ticked = term.ticked === undefined ? [] : [reader.choice(term.item, term.ticked)];
  const row =
    term.inRow === undefined ? [] : [translator.t("receipt.row", { row: term.inRow + 1 })];
  const repeat = term.each === undefined ? [] : [question(term.each)];
  return [...repeat, ...row, question(term.item), ...ticked].join(" – ");
}

/** `133/3` as "133/3 (ungefär 44,3)"; a whole number as it is. */
export function exactInWords(exact: string | undefined, { translator }: Wording): string {
  if (exact === undefined) return "";
  if (!exact.includes("/")) return translator.number(Number(exact));
  const decimal = translator.number(toNumber(fromShare(exact)));
  return translator.t("receipt.approximately", { exact, decimal });
}

/** How far the numbers of a scale run, and which way. */
export function rangeKey({ file, scales }: Instrument, scale: string): MessageKey {
  const domain = file.domains.find((one) => one.scales.includes(scale));
  if (domain !== undefined && isOnLane(file, domain)) return "receipt.scale";
  const found = scales.get(scale);
  const isWorse =
    found !== undefined && "direction" in found && found.direction === "higherIsWorse";
  return isWorse ? "receipt.scaleWorse" : "receipt.scaleBetter";
}

export interface StepLine {
  readonly key: string;
  readonly text: string;
  readonly held: boolean;
}

/** The published edges of the band set in words, and which of them the result fell in. */
export function stepLines(
  instrument: Instrument,
  { bandSet, bandStep }: Pick<ScaleReceipt, "bandSet" | "bandStep">,
  { reader, translator: { t, number } }: Wording,
): readonly StepLine[] {
  const set = bandSet === undefined ? undefined : instrument.file.bandSets?.[bandSet];
  const plain = set === undefined || isChoose(set.steps) ? [] : set.steps;
  return plain.map((step, i, steps) => {
    const before = steps[i - 1];
    const word = reader.text(`bandSet.${bandSet}.${step.is}.text`);
    const edge = step.below ?? step.upTo;
    const from = before?.below ?? before?.upTo;
    const params = {
      word,
      ...(edge === undefined ? {} : { edge: number(edge) }),
      ...(from === undefined ? {} : { from: number(from) }),
    };
    return { key: step.is, text: t(stepKey(step, before), params), held: i === bandStep };
  });
}

interface Edge {
  readonly below?: number;
  readonly upTo?: number;
}

function stepKey(step: Edge, before: Edge | undefined) {
  if (before === undefined)
    return step.below === undefined ? "receipt.step.upTo" : "receipt.step.below";
  if (step.below !== undefined) return "receipt.step.from";
  if (step.upTo !== undefined) return "receipt.step.above";
  return before.upTo === undefined ? "receipt.step.last" : "receipt.step.lastAbove";
}
