import type { Result } from "../../core/issue/index.ts";
import type { Entry } from "../journal/entry.ts";
import type { Copies } from "./copies.ts";
import type { Held } from "./held.ts";
import { quarantineOf } from "./quarantineOf.ts";
import { readEntries } from "./readEntries.ts";
import { withMending } from "./withMending.ts";

const sliceLength = 200;
/** Of one kind: what is looked for is nearly always among the first that come. */
const fewLength = 20;

type Reading = <T>(act: () => Promise<T>) => Promise<Result<T>>;

/** The operations that change nothing but damage. */
export function readingFrom(
  held: Held,
  reading: Reading,
): Pick<Copies, "get" | "byCase" | "byKinds" | "ofKind" | "all" | "quarantined"> {
  return {
    get: (n) =>
      reading(async () => {
        const found = await readEntries(held, (entries) => entries.where("n").equals(n).toArray());
        return found.filter(isNotInQuarantine)[0];
      }),
    byCase: (caseId) =>
      reading(async () => {
        const found = await readEntries(held, (entries) =>
          entries.where("case").equals(caseId).toArray(),
        );
        // An index may lead astray: what it gives is looked at.
        return found.filter((entry) => entry.case === caseId && isNotInQuarantine(entry));
      }),
    byKinds: (kinds) =>
      reading(async () => {
        const found = await readEntries(held, (entries) =>
          entries
            .where("kind")
            .anyOf([...kinds])
            .toArray(),
        );
        return found.filter((entry) => kinds.includes(entry.kind) && isNotInQuarantine(entry));
      }),
    ofKind: (kind, from, below) => ofKindFrom(held, reading, { kind, from, below }),
    all: () => allFrom(held, reading),
    quarantined: () => reading(() => quarantineOf(held.database)),
  };
}

interface WantedOfKind {
  readonly kind: string;
  readonly from: "newest" | "oldest";
  readonly below: number | undefined;
}

async function* ofKindFrom(
  held: Held,
  reading: Reading,
  { kind, from, below = Number.POSITIVE_INFINITY }: WantedOfKind,
): AsyncGenerator<Result<readonly Entry[]>, void, void> {
  // Numbers alone: the index is read, and none of the entries.
  const found = await reading(async () =>
    withMending(held, () => held.database.entries.where("kind").equals(kind).primaryKeys()),
  );
  if (!found.ok) {
    yield found;
    return;
  }
  const numbers = found.value
    .filter((n) => n < below)
    .sort((a, b) => (from === "newest" ? b - a : a - b));
  for (let at = 0; at < numbers.length; at += fewLength) {
    const few = numbers.slice(at, at + fewLength);
    const slice = await reading(async () => {
      const entries = await readEntries(held, (all) => all.where("n").anyOf(few).toArray());
      const own = entries.filter((entry) => entry.kind === kind && isNotInQuarantine(entry));
      return from === "newest" ? own.reverse() : own;
    });
    yield slice;
    if (!slice.ok) return;
  }
}

async function* allFrom(
  held: Held,
  reading: Reading,
): AsyncGenerator<Result<readonly Entry[]>, void, void> {
  let last = 0;
  for (;;) {
    const from = last;
    const slice = await reading(() =>
      readEntries(held, (entries) => entries.where("n").above(from).limit(sliceLength).toArray()),
    );
    if (slice.ok && slice.value.length === 0) return;
    yield slice;
    if (!slice.ok) return;
    last = slice.value.at(-1)?.n ?? last;
  }
}

function isNotInQuarantine({ type }: Entry): boolean {
  return type !== "quarantine";
}
