import type { Answer, Answers } from "../response/index.ts";
import type { CompiledScale } from "./compiledScale.ts";
import type { ScoredScale } from "./steps.ts";

/** When this many different ways to answer are known, they are forgotten and learnt anew. */
const mostKnown = 20_000;

/**
 * The result for these answers, worked out once: a scale depends on the answers of its closure
 * and on the day, and on nothing else.
 */
export function knownResult(
  { known, closure }: CompiledScale,
  answers: Answers,
  date: string | undefined,
  work: () => ScoredScale,
): ScoredScale {
  let key = date ?? "";
  for (const id of closure) key += `|${keyOf(answers[id])}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = work();
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

function keyOf(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  if (answer.state !== "answered") return `!${answer.state}`;
  const { value } = answer;
  // With its length in front, so that no words of one answer can look like two answers.
  return typeof value === "string" ? `${value.length}=${value}` : `=${JSON.stringify(value)}`;
}
