import { type Instrument, issuesFromZod, vectorSchema } from "../core/instrument/index.ts";
import type { Issue } from "../core/issue/index.ts";
import { type Answer, checkAnswers } from "../core/response/index.ts";
import { checkExpected } from "./vectors/checkExpected.ts";

/** A vector has the right shape, and answers its instrument can score unless it says otherwise. */
export function checkVector(instrument: Instrument, input: unknown): readonly Issue[] {
  const vector = vectorSchema.safeParse(input);
  if (!vector.success) return issuesFromZod(vector.error.issues, input);
  const { answers, expected } = vector.data;
  const stated = Object.entries(answers).map(([item, value]): [string, Answer] => [
    item,
    typeof value === "object" && "state" in value ? value : { state: "answered", value },
  ]);
  const isMeantToFail = (expected.issues ?? []).length > 0;
  return [
    ...checkExpected(instrument, vector.data),
    ...(isMeantToFail ? [] : checkAnswers(instrument, Object.fromEntries(stated))),
  ];
}
