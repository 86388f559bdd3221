import { readFileSync } from "node:fs";

const linesPerRound = 300;

/** Files in rounds of a few hundred lines: whoever stops a run loses at most one round. */
export function roundsOf(files: readonly string[]): readonly (readonly string[])[] {
  const rounds: string[][] = [];
  let lines = 0;
  for (const file of files) {
    const own = readFileSync(file, "utf8").split("\n").length;
    const last = rounds.at(-1);
    if (last === undefined || lines + own > linesPerRound) {
      rounds.push([file]);
      lines = own;
    } else {
      last.push(file);
      lines += own;
    }
  }
  return rounds;
}
