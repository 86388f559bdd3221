import { isChoose } from "../../instrument/index.ts";
import { invariant } from "../../issue/index.ts";
import { fromDecimal } from "../../number/index.ts";
import type { CompiledBandSet, CompiledScale } from "../compiledScale.ts";
import type { Plan } from "./plan.ts";
import { type BandColumn, noBand } from "./scaleColumns.ts";
import { yes } from "./truthColumn.ts";
import type { ValueColumns } from "./valueColumns.ts";
import { isSafe } from "./wholeNumbers.ts";

/** The band of every set, the default one first. Undefined where an edge would be too large. */
export function bandColumns(
  plan: Plan,
  compiled: CompiledScale,
  values: ValueColumns,
): readonly BandColumn[] | undefined {
  const { bandSet, otherBandSets } = compiled;
  const sets = bandSet === undefined ? otherBandSets : [bandSet, ...otherBandSets];
  const columns = sets.flatMap((set) => bySteps(plan, set, values) ?? []);
  const [first, ...others] = columns;
  if (columns.length < sets.length) return undefined;
  return first === undefined ? [] : [overridden(plan, compiled, first), ...others];
}

function bySteps(
  plan: Plan,
  { id, set: { bands, steps } }: CompiledBandSet,
  { numerators, denominators, largest, largestDenominator }: ValueColumns,
): BandColumn | undefined {
  invariant(!isChoose(steps), "Bands that an answer chooses have no column");
  const codes = bands.map(({ code }) => code);
  const places = Uint8Array.from(steps, ({ is }) => codes.indexOf(is));
  const edges = steps.flatMap(({ below, upTo }) => {
    const edge = below ?? upTo;
    return edge === undefined ? [] : [{ ...fromDecimal(edge), isWithin: below === undefined }];
  });
  if (!edges.every(({ n, d }) => isSafe(largest * d, largestDenominator * n))) return undefined;
  const column = new Uint8Array(plan.size);
  plan.steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const numerator = numerators[r] ?? Number.NaN;
      const denominator = denominators[r] ?? 1;
      let step = 0;
      for (const { n, d, isWithin } of edges) {
        const value = numerator * d;
        const edge = n * denominator;
        if (value < edge || (isWithin && value === edge)) break;
        step += 1;
      }
      column[r] = Number.isNaN(numerator) ? noBand : (places[step] ?? noBand);
    }
  });
  return { set: id, codes, column };
}

/** The first override that holds and has something to say: one that caps only what is better. */
function overridden(plan: Plan, { scale }: CompiledScale, of: BandColumn): BandColumn {
  const overrides = ("overrides" in scale ? (scale.overrides ?? []) : []).map(
    ({ when, band, atMost }) => ({
      truth: plan.truth(when),
      band: of.codes.indexOf(band),
      above: atMost === true ? of.codes.indexOf(band) : -1,
    }),
  );
  if (overrides.length === 0) return of;
  // Whichever is written last stands.
  overrides.reverse();
  const column = new Uint8Array(plan.size);
  plan.steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) column[r] = of.column[r] ?? noBand;
    for (const { truth, band, above } of overrides) {
      for (let r = 0; r < rows; r += 1) {
        const was = of.column[r] ?? noBand;
        if (truth[r] === yes && was > above && was !== noBand) column[r] = band;
      }
    }
  });
  return { ...of, column };
}
