import type { Instrument } from "../core/instrument/index.ts";
import type { WrongUse } from "./wrongUse.ts";

/** `sex=woman` → a case that some table of the instrument has; each question once. */
export function givenOf(
  { casesOf }: Instrument,
  stated: readonly string[],
): ReadonlyMap<string, string> | WrongUse {
  const given = new Map<string, string>();
  for (const one of stated) {
    const [item = "", code = ""] = one.split("=");
    const codes = casesOf.get(item);
    if (codes === undefined) return noChoice(casesOf, one);
    if (given.has(item)) return { key: "cli.given.twice", params: { item }, isPlain: true };
    if (!codes.has(code)) {
      const known = [...codes].map((each) => `${item}=${each}`).join(", ");
      return { key: "cli.given.code", params: { item, code, known }, isPlain: true };
    }
    given.set(item, code);
  }
  return given;
}

function noChoice(casesOf: Instrument["casesOf"], one: string): WrongUse {
  const known = [...casesOf].flatMap(([item, codes]) =>
    [...codes].map((code) => `${item}=${code}`),
  );
  return known.length === 0
    ? { key: "cli.given.none", params: {}, isPlain: true }
    : { key: "cli.given.item", params: { value: one, known: known.join(", ") }, isPlain: true };
}
