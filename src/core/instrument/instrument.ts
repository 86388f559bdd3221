import type { Dependent } from "./dependencies.ts";
import type { Choice } from "./schema/choice.schema.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import type { NonAnswer } from "./schema/nonAnswers.ts";
import type { Scale } from "./schema/scale.schema.ts";

export interface InstrumentItem {
  readonly item: Item;
  readonly section: string;
  /** The options in order; yes and no for a `yesNo`; empty where there are none. */
  readonly choices: readonly Choice[];
  readonly nonAnswers: readonly NonAnswer[];
  /** The items of each row, in order; only a `repeat` has any. */
  readonly rowItems: ReadonlyMap<string, InstrumentItem>;
}

/** A parsed and checked instrument version. Immutable, and safe to score with. */
export interface Instrument {
  readonly file: InstrumentFile;
  /** SHA-256 of the canonical JSON, hex. A response is bound to it for ever. */
  readonly hash: string;
  /** Those of the sections, in order; the items of rows stand in the `rowItems` of their repeat. */
  readonly items: ReadonlyMap<string, InstrumentItem>;
  /** The repeat that an item of rows stands in, by the item's id. */
  readonly repeatOf: ReadonlyMap<string, string>;
  /** What each item, scale and flag looks at directly. */
  readonly looksAt: ReadonlyMap<Dependent, readonly Dependent[]>;
  /** For every item that chooses points, bands or norms, the codes there are cases for. */
  readonly casesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Item ids so ordered that a condition only looks back. */
  readonly conditionOrder: readonly string[];
  readonly scales: ReadonlyMap<string, Scale>;
  /** Scales that are computed, so ordered that a scale only reads scales before it. */
  readonly scaleOrder: readonly string[];
}

/** An item of the sections or of the rows of a repeat: ids are one series. */
export function findItem(
  { items, repeatOf }: Pick<Instrument, "items" | "repeatOf">,
  id: string,
): InstrumentItem | undefined {
  return items.get(id) ?? items.get(repeatOf.get(id) ?? "")?.rowItems.get(id);
}

const yesNoChoices: readonly Choice[] = [
  { code: "yes", text: "Ja" },
  { code: "no", text: "Nej" },
];

const defaultNonAnswers: readonly NonAnswer[] = ["skipped", "dontKnow", "declined"];

export function choicesOf(file: InstrumentFile, item: Item): readonly Choice[] {
  if (item.type === "yesNo") return yesNoChoices;
  if (item.type !== "single" && item.type !== "multiple") return [];
  return typeof item.choices === "string" ? (file.choiceLists?.[item.choices] ?? []) : item.choices;
}

export function nonAnswersOf(item: Item): readonly NonAnswer[] {
  if (item.type === "display") return [];
  return item.nonAnswers ?? defaultNonAnswers;
}
