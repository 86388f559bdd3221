import {
  createTextReader,
  type Instrument,
  parseInstrument,
  parseLocatedJson,
  parseTexts,
} from "../../src/core/instrument/index.ts";
import { textEntries } from "../../src/core/instrument/textEntries.ts";
import { fail } from "../../src/core/issue/index.ts";
import { seededChoice } from "../fixtures/seededChoice.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import type { Attack } from "./attack.ts";
import { changedJson } from "./changedJson.ts";
import { refusalSaysWhereAndWhat } from "./refusalSaysWhereAndWhat.ts";
import { noInstruments, textChanges } from "./texts.ts";

interface Translation {
  readonly name: string;
  readonly instrument: Instrument;
  readonly texts: unknown;
}

const [first, ...rest] = instrumentFolders().flatMap(({ name, instrument, texts }) => {
  const parsed = parseInstrument(instrument);
  if (!parsed.ok) return [];
  return [...texts].map(
    ([language, file]): Translation => ({
      name: `${name} ${language}`,
      instrument: parsed.value,
      texts: file,
    }),
  );
});

/** Changed translations, and files that are none; of what comes through, every text is read. */
export const attackByTranslation: Attack = async (seed, countCalls) => {
  if (first === undefined) throw new Error("There are no translations");
  const choice = seededChoice(seed);
  const { name, instrument, texts } = choice.oneOf([first, ...rest]);
  const changed = someChange();
  const { text } = changed;
  const called = `${name}: ${changed.name}`;
  const { value: read, calls: gate } = await countCalls(() => {
    const json = parseLocatedJson(text, "some.json");
    if (!json.ok) return json;
    const parsed = parseTexts(instrument, json.value.value);
    return parsed.ok ? parsed : fail(parsed.issues.map(json.value.locate));
  });
  if (!read.ok) {
    refusalSaysWhereAndWhat(text, read.issues);
    return { name: called, isAccepted: false, gate, use: 0 };
  }
  const { calls: use } = await countCalls(() => {
    const reader = createTextReader(instrument, read.value);
    for (const key of textEntries(instrument.file).keys()) {
      if (typeof reader.text(key) !== "string") throw new Error(`No text: ${key}`);
    }
  });
  return { name: called, isAccepted: true, gate, use };

  function someChange(): { readonly name: string; readonly text: string } {
    switch (seed % 5) {
      case 3: {
        const [what, make] = choice.oneEntry(textChanges);
        return { name: what, text: make(JSON.stringify(texts), choice) };
      }
      case 4: {
        const [what, make] = choice.oneEntry(noInstruments);
        return { name: what, text: make(choice.oneOf([1, 20, 200, 1500])) };
      }
      default:
        return changedJson(texts, choice);
    }
  }
};
