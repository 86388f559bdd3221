import { type Instrument, issuesFromZod, vectorSchema } from "../core/instrument/index.ts";
import type { Issue } from "../core/issue/index.ts";
import { checkAnswers } from "../core/response/index.ts";
import { answersOf } from "./vectors/answersOf.ts";
import { checkExpected } from "./vectors/checkExpected.ts";

/** A vector has the right shape, and answers its instrument can score unless it says otherwise. */
export function checkVector(instrument: Instrument, input: unknown): readonly Issue[] {
  const vector = vectorSchema.safeParse(input);
  if (!vector.success) return issuesFromZod(vector.error.issues, input);
  const { expected } = vector.data;
  const isMeantToFail = (expected.issues ?? []).length > 0;
  return [
    ...checkExpected(instrument, vector.data),
    ...(isMeantToFail ? [] : checkAnswers(instrument, answersOf(vector.data))),
  ];
}
