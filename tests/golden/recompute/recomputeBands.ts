import { graded } from "./arithmetic.ts";
import type { ScaleJson } from "./receiptJson.ts";
import { recomputeCondition } from "./recomputeCondition.ts";

export interface RecomputedBands {
  readonly band?: string;
  readonly override?: string;
  readonly otherBands?: Readonly<Record<string, string>>;
  readonly cases?: Readonly<Record<string, string>>;
}

/** The band in every set; in the default one the first override that has something to say. */
export function recomputeBands(receipt: ScaleJson, result: string): RecomputedBands {
  const { bandSet = "", bandSteps = {}, overrides = [], gravestFirst = [] } = receipt;
  const found = Object.entries(bandSteps).flatMap(([set, steps]) => {
    const code = graded(steps, result);
    return code === undefined ? [] : [[set, code] as const];
  });
  const byStep = found.find(([set]) => set === bandSet)?.[1];
  const rank = (band: string | undefined) => gravestFirst.indexOf(band ?? "");
  const forced = overrides.find(
    ({ when, atMost, band }) =>
      recomputeCondition(when) === true && (atMost !== true || rank(byStep) > rank(band)),
  );
  const band = forced?.band ?? byStep;
  const others = found.filter(([set]) => set !== bandSet);
  return {
    ...(band === undefined ? {} : { band }),
    ...(forced === undefined ? {} : { override: forced.id }),
    ...(others.length === 0 ? {} : { otherBands: named(others) }),
  };
}

interface Case {
  readonly name: string;
  readonly is: RecomputedBands;
}

/** The bands that every case gives alike; of the other sets each case's own, by set and name. */
export function agreedBands(bandSet: string | undefined, cases: readonly Case[]): RecomputedBands {
  const bands = (is: RecomputedBands): Readonly<Record<string, string>> => ({
    ...(is.band === undefined ? {} : { [bandSet ?? ""]: is.band }),
    ...is.otherBands,
  });
  const sets = [...new Set(cases.flatMap(({ is }) => Object.keys(bands(is))))];
  const isCommon = (set: string) => new Set(cases.map(({ is }) => bands(is)[set])).size === 1;
  const [first] = cases;
  const common = Object.entries(first === undefined ? {} : bands(first.is)).filter(([set]) =>
    isCommon(set),
  );
  const others = common.filter(([set]) => set !== bandSet);
  const band = common.find(([set]) => set === bandSet)?.[1];
  const differing = sets
    .filter((set) => !isCommon(set))
    .flatMap((set) =>
      cases.flatMap(({ name, is }) => {
        const code = bands(is)[set];
        return code === undefined ? [] : [[`${set}: ${name}`, code] as const];
      }),
    );
  return {
    ...(band === undefined ? {} : { band }),
    ...(band === undefined || first?.is.override === undefined
      ? {}
      : { override: first.is.override }),
    ...(others.length === 0 ? {} : { otherBands: named(others) }),
    ...(differing.length === 0 ? {} : { cases: named(differing) }),
  };
}

export function named(
  entries: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries);
}
