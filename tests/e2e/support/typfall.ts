import { readFileSync } from "node:fs";
import {
  type Instrument,
  parseInstrument,
  type Vector,
  vectorSchema,
} from "../../../src/core/instrument/index.ts";

const folder = new URL("../../../instruments/nybesok-kort/1.0.0/", import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8"));
}

export function nybesokKort(): Instrument {
  const parsed = parseInstrument(read("instrument.json"));
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
