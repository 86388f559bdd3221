import type { Vector } from "../../core/instrument/index.ts";
import { calculate, inWords } from "./calculator.ts";

type Expected = Vector["expected"];
type ExpectedScore = NonNullable<Expected["scales"]>[string];

/** What a vector expects, with its arithmetic worked out and its lists as sets. */
export function expectedOf({ expected }: Vector): Record<string, unknown> {
  const { scales, domains, checks, profile } = expected;
  return {
    ...expected,
    ...(scales === undefined ? {} : { scales: mapValues(scales, expectedScore) }),
    ...(domains === undefined ? {} : { domains: mapValues(domains, expectedScore) }),
    ...(checks === undefined ? {} : { checks: [...checks].sort() }),
    ...(profile === undefined
      ? {}
      : { profile: mapValues(profile, (part) => (Array.isArray(part) ? [...part].sort() : part)) }),
  };
}

function expectedScore(score: ExpectedScore): Record<string, unknown> {
  const { value, bounds, lowest } = score;
  return {
    ...score,
    ...(value === undefined ? {} : { value: inWords(calculate(value)) }),
    ...(bounds === undefined ? {} : { bounds: bounds.map((end) => inWords(calculate(end))) }),
    ...(lowest === undefined ? {} : { lowest: [...lowest].sort() }),
  };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, to: (value: T) => R) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
