import type { Result } from "../../core/issue/index.ts";
import type { Entry } from "../journal/entry.ts";
import type { Copies } from "./copies.ts";
import type { Held } from "./held.ts";
import { quarantineOf } from "./quarantineOf.ts";
import { readEntries } from "./readEntries.ts";

const sliceLength = 200;

type Reading = <T>(act: () => Promise<T>) => Promise<Result<T>>;

/** The operations that change nothing but damage. */
export function readingFrom(
  held: Held,
  reading: Reading,
): Pick<Copies, "get" | "byCase" | "byKinds" | "all" | "quarantined"> {
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
    all: () => allFrom(held, reading),
    quarantined: () => reading(() => quarantineOf(held.database)),
  };
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
