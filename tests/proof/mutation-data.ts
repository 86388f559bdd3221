import { type Vector, vectorSchema } from "../../src/core/instrument/index.ts";
import { dataMutations } from "../golden/dataMutations.ts";
import { type InstrumentFolder, instrumentFolders } from "../golden/instrumentFolders.ts";
import { knownSurvivors } from "../golden/knownGaps.ts";
import { survives } from "../golden/survives.ts";

/**
 * Changes each number that scoring reads, one at a time, and tells which changes no vector notices.
 * Names of instruments choose which; `--from NAME` goes on from one.
 */
const words = process.argv.slice(2);
const from = words[0] === "--from" ? words[1] : undefined;
const wanted = from === undefined ? words : [];

let hasNew = false;
for (const folder of instrumentFolders().filter(isWanted)) {
  const known = new Set(knownSurvivors(folder.name));
  const { count, survivors } = proof(folder);
  const unlisted = survivors.filter((name) => !known.has(name));
  const gone = [...known].filter((name) => !survivors.includes(name));
  console.log(
    `${folder.name}: ${count} changes, ${survivors.length} not noticed, ${unlisted.length} of them not known`,
  );
  for (const name of unlisted) console.log(`  ${name}`);
  for (const name of gone) console.log(`  is noticed now, take it off the list: ${name}`);
  hasNew ||= unlisted.length > 0 || gone.length > 0;
}
process.exitCode = hasNew ? 1 : 0;

function isWanted({ name }: InstrumentFolder): boolean {
  if (from !== undefined) return name >= from;
  return wanted.length === 0 || wanted.some((word) => name.startsWith(word));
}

function proof({ instrument, vectors }: InstrumentFolder) {
  const all: readonly Vector[] = [...vectors.values()].map((input) => vectorSchema.parse(input));
  const mutations = dataMutations(instrument as Record<string, unknown>);
  const survivors = mutations.filter((one) => survives(instrument, all, one));
  return { count: mutations.length, survivors: survivors.map(({ name }) => name) };
}
