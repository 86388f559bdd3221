import { readFileSync } from "node:fs";
import {
  type Instrument,
  parseInstrument,
  type Vector,
  vectorSchema,
} from "../../../src/core/instrument/index.ts";

const instruments = new URL("../../../instruments/", import.meta.url);
const folder = new URL("nybesok-kort/1.0.0/", instruments);

function read(path: string, from = folder): unknown {
  return JSON.parse(readFileSync(new URL(path, from), "utf8"));
}

export function nybesokKort(): Instrument {
  return instrumentIn(folder);
}

export function arbetsprofil(): Instrument {
  return instrumentIn(new URL("arbetsprofil/0.9.0/", instruments));
}

function instrumentIn(version: URL): Instrument {
  const parsed = parseInstrument(read("instrument.json", version));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export type GivenAnswer = Vector["answers"][string];

/** The answers of a named vector, in the order the questions stand. */
export function answersOf(vector: string): ReadonlyMap<string, GivenAnswer> {
  const { answers } = vectorSchema.parse(read(`vectors/${vector}.json`));
  return new Map(Object.entries(answers));
}

/** What the vector expects, worked out on paper. */
export function expectedOf(vector: string): ReturnType<typeof vectorSchema.parse>["expected"] {
  return vectorSchema.parse(read(`vectors/${vector}.json`)).expected;
}
