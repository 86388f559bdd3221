import { type Row, rowsOf } from "../condition/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { type CompiledScale, createEvaluation, type Scorer } from "../scoring/index.ts";

/** One other answer that would move a scale to another band. */
export interface BandChange {
  readonly item: string;
  /** The repeat it stands in, and the row, counted from 0; absent outside rows. */
  readonly each?: string;
  readonly inRow?: number;
  /** True where the item has no answer yet. */
  readonly isMissing: boolean;
  readonly choice: string;
  readonly band: string;
}

/** One question as it stands, and the answers there would be if it had another answer. */
interface Place extends Omit<BandChange, "choice" | "band"> {
  readonly codes: readonly string[];
  readonly changedTo: (code: string) => Answers;
}

/**
 * For a scale with a band: per item, and per row of a repeat, the first option, in the order they
 * are shown, that alone would give each other band. A row more or less is not tried. Empty for a
 * scale without value.
 */
export function whatWouldChange(
  scorer: Scorer,
  scale: string,
  answers: Answers,
): readonly BandChange[] {
  const compiled = scorer.scales.get(scale);
  if (compiled === undefined) return [];
  const bandFor = (changed: Answers) => {
    const steps = createEvaluation(scorer, changed).scale(scale);
    return steps.kind === "value" ? steps.band?.code : undefined;
  };
  const now = bandFor(answers);
  if (now === undefined) return [];
  return placesOf(scorer, compiled, answers).flatMap(({ codes, changedTo, ...place }) => {
    const seen = new Set([now]);
    return codes.flatMap((choice) => {
      const band = bandFor(changedTo(choice));
      if (band === undefined || seen.has(band)) return [];
      seen.add(band);
      return [{ ...place, choice, band }];
    });
  });
}

function placesOf(
  scorer: Scorer,
  { items, reads }: CompiledScale,
  answers: Answers,
): readonly Place[] {
  const { instrument } = scorer;
  const now = createEvaluation(scorer, answers);
  return items.flatMap((id): readonly Place[] => {
    const found = instrument.items.get(id);
    const rows = rowsOf(now.item(id).value);
    const cells = [...(found?.rowItems ?? [])].filter(([cell]) => reads.includes(cell));
    const outside: Place = {
      item: id,
      isMissing: now.item(id).state !== "answered",
      codes: found?.choices.map(({ code }) => code) ?? [],
      changedTo: (code) => ({ ...answers, [id]: answered(code) }),
    };
    const inRows = rows.flatMap((_, inRow) =>
      cells.map(([item, { choices }]) => ({
        item,
        each: id,
        inRow,
        isMissing: now.row(id, inRow).item(item).state !== "answered",
        codes: choices.map(({ code }) => code),
        changedTo: (code: string) => ({
          ...answers,
          [id]: answered(withAnswer(rows, inRow, item, code)),
        }),
      })),
    );
    return [outside, ...inRows];
  });
}

function withAnswer(
  rows: readonly Row[],
  index: number,
  item: string,
  code: string,
): readonly Row[] {
  return rows.map((row, at) => (at === index ? { ...row, [item]: answered(code) } : row));
}
