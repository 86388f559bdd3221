import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkItems } from "../walk.ts";

/** How many terms one that is written can be: one over rows is as many as there can be rows. */
export function mostTerms(file: InstrumentFile): (term: Term) => number {
  const most = new Map(
    walkItems(file).flatMap(({ value }): [string, number][] =>
      value.type === "repeat" ? [[value.id, value.atMost]] : [],
    ),
  );
  return (term) => ("each" in term ? (most.get(term.each) ?? 1) : 1);
}
