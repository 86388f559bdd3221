import type { Instrument, Vector } from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import { calculate } from "./calculator.ts";
import { idsOfVector } from "./idsOfVector.ts";
import { idsToExpect } from "./idsToExpect.ts";

/** What a vector expects is of things that there are, by their ids, in arithmetic that has a result. */
export function checkExpected(instrument: Instrument, vector: Vector): readonly Issue[] {
  const known = idsToExpect(instrument);
  const { date, expected } = vector;
  const { followUp, clockTriggers } = expected.profile ?? {};
  const statesDays = followUp !== undefined || clockTriggers !== undefined;
  return [
    ...idsOfVector(vector)
      .filter(({ kind, id }) => !known[kind].has(id))
      .map(({ kind, id, pointer }) => issue("vector/unknown-id", pointer, { kind, id })),
    ...(statesDays && date === undefined ? [issue("vector/no-day", "/expected/profile")] : []),
    ...(["scales", "domains"] as const).flatMap((part) =>
      Object.entries(expected[part] ?? {}).flatMap(([id, { value, bounds = [] }]) =>
        [value, ...bounds]
          .filter((one) => one !== undefined && !hasResult(one))
          .map(() =>
            issue("instrument/not-allowed-value", `/expected/${part}/${id}`, {
              allowed: "(1+2)/3",
            }),
          ),
      ),
    ),
  ];
}

function hasResult(arithmetic: string): boolean {
  try {
    calculate(arithmetic);
    return true;
  } catch {
    return false;
  }
}
