import { invariant } from "../issue/index.ts";
import { compare } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { AssignedBand } from "./score.ts";
import type { ScaleCase, ScaleSteps } from "./steps.ts";

type ValueSteps = Extract<ScaleSteps, { kind: "value" }>;

/** What all cases agree about: value and bands, the value alone, or only that it varies. */
export function agreed(cases: readonly ScaleCase[]): ScaleSteps {
  const [first] = cases;
  invariant(first !== undefined, "A choice has at least one case");
  const { steps } = first;
  const values = cases.flatMap((one) => (one.steps.kind === "value" ? [one.steps] : []));
  if (steps.kind === "value" && values.length === cases.length) {
    const isSame = values.every(({ exact }) => compare(exact, steps.exact) === 0);
    if (isSame) return withCommonBands(steps, cases);
  } else if (cases.every((one) => one.steps.kind === steps.kind)) {
    return steps;
  }
  const { readings, counted, left, needed } = steps;
  return { readings, counted, left, needed, kind: "varies", cases };
}

/** The bands that every case gives; of the others each case's own, by name. */
function withCommonBands(steps: ValueSteps, cases: readonly ScaleCase[]): ScaleSteps {
  const named = cases.flatMap(({ name, steps: one }) =>
    bandsOf(one).map(({ set, code }) => ({ set, name, code })),
  );
  const isCommon = (band: AssignedBand) =>
    named.filter(({ set, code }) => set === band.set && code === band.code).length === cases.length;
  const { band, otherBands, ...rest } = steps;
  const common = bandsOf(steps).filter(isCommon);
  const bandCases = named.filter(({ set }) => common.every((one) => one.set !== set));
  return defined({
    ...rest,
    band: band !== undefined && isCommon(band) ? band : undefined,
    otherBands: otherBands.filter(isCommon),
    bandCases: bandCases.length === 0 ? undefined : bandCases,
  });
}

function bandsOf(steps: ScaleSteps): readonly AssignedBand[] {
  if (steps.kind !== "value") return [];
  return steps.band === undefined ? steps.otherBands : [steps.band, ...steps.otherBands];
}
