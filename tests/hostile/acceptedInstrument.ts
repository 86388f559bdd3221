import { textHash } from "../../src/core/instrument/contentHash.ts";
import {
  type InstrumentFile,
  parseInstrument,
  parseInstrumentText,
} from "../../src/core/instrument/index.ts";
import { textEntries } from "../../src/core/instrument/textEntries.ts";
import { seededChoice } from "../fixtures/seededChoice.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import { changedJson } from "./changedJson.ts";
import { changes } from "./changes.ts";
import { jsonPlaces } from "./jsonPlaces.ts";
import { payloads } from "./payloads.ts";

const shownInstrument = "nybesok-kort 1.0.0";
const attempts = 50;

/**
 * The instrument of the first visit, changed so that the gate lets it through all the same: a
 * payload in every text, and one to three other changes where some are found that pass.
 */
export function acceptedInstrument(seed: number): InstrumentFile {
  const choice = seededChoice(seed);
  const found = instrumentFolders().find(({ name }) => name === shownInstrument);
  const file: unknown = structuredClone(found?.instrument);
  const [first, ...rest] = jsonPlaces(file);
  const inEveryText = changes.find(({ name }) => name === "payload in every text");
  if (first === undefined || inEveryText === undefined) throw new Error("Nothing to change");
  inEveryText.make([first, ...rest], choice);
  const plain = parseInstrument(file);
  if (!plain.ok) throw new Error("A payload in a text is refused");
  for (let left = attempts; left > 0; left -= 1) {
    const { text } = changedJson(file, choice);
    const parsed = parseInstrumentText(text, "some.json");
    if (parsed.ok && isOffered(parsed.value.file)) return parsed.value.file;
  }
  return plain.value.file;
}

/** A translation of it with other payloads. */
export function acceptedTranslation(file: InstrumentFile, seed: number): unknown {
  const { oneOf } = seededChoice(seed);
  const entries = [...textEntries(file)].map(([key, source]) => {
    return [key, { text: oneOf(payloads), status: "machine", source: textHash(source) }] as const;
  });
  const texts = Object.fromEntries(entries);
  return { format: 1, instrument: file.id, language: "en", texts };
}

/** As the app knows it: by its name and number, and published. */
function isOffered(file: {
  readonly id: string;
  readonly version: string;
  readonly status: string;
}): boolean {
  return `${file.id} ${file.version}` === shownInstrument && file.status === "published";
}
