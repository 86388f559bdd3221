import { type Choice, seededChoice } from "../fixtures/seededChoice.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import { bombs } from "./bombs.ts";
import { changedJson } from "./changedJson.ts";
import { noInstruments, textChanges } from "./texts.ts";

export interface HostileFile {
  /** What was done, so that a find can be told in a word. */
  readonly name: string;
  readonly text: string;
}

const shipped = instrumentFolders();

/** The same file for the same seed, whatever was tried before it. */
export function hostileInstrument(seed: number): HostileFile {
  const choice = seededChoice(seed);
  switch (seed % 10) {
    case 7:
      return changedText(choice);
    case 8:
      return oneOfThese(choice, bombs, (make, n) => JSON.stringify(make(n)));
    case 9:
      return oneOfThese(choice, noInstruments, (make, n) => make(n));
    default:
      return changedFile(choice);
  }
}

function changedFile(choice: Choice): HostileFile {
  const { name, instrument } = someShipped(choice);
  const changed = changedJson(instrument, choice);
  return { name: `${name}: ${changed.name}`, text: changed.text };
}

function changedText(choice: Choice): HostileFile {
  const { name, instrument } = someShipped(choice);
  const [change, make] = choice.oneEntry(textChanges);
  return { name: `${name}: ${change}`, text: make(JSON.stringify(instrument), choice) };
}

function oneOfThese<T>(
  choice: Choice,
  all: Readonly<Record<string, T>>,
  write: (make: T, n: number) => string,
): HostileFile {
  const [name, make] = choice.oneEntry(all);
  const n = choice.oneOf([1, 5, 20, 24, 60, 200, 600, 1500, 3000]);
  return { name: `${name}, ${n}`, text: write(make, n) };
}

function someShipped(choice: Choice) {
  const [first, ...rest] = shipped;
  if (first === undefined) throw new Error("There are no instruments");
  return choice.oneOf([first, ...rest]);
}
