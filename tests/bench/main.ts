import type { Reported } from "./line.ts";
import { answer } from "./parts/answer.ts";
import { click } from "./parts/click.ts";
import { coldStart } from "./parts/coldStart.ts";
import { dependencies } from "./parts/dependencies.ts";
import { saving } from "./parts/saving.ts";
import { scoring } from "./parts/scoring.ts";
import { size } from "./parts/size.ts";
import { printLines } from "./printLines.ts";

type Part = () => readonly Reported[] | Promise<readonly Reported[]>;

const parts: Readonly<Record<string, Part>> = {
  scoring,
  size,
  dependencies,
  start: coldStart,
  saving,
  answer,
  click,
};

const wanted = process.argv[2];
const names = wanted === undefined ? Object.keys(parts) : [wanted];

// Times are printed and never judged by an exit code: they belong to the machine as much as to us.
for (const name of names) {
  const part = parts[name];
  if (part === undefined) {
    console.error(`There is no part called ${name}. Parts: ${Object.keys(parts).join(", ")}`);
    process.exitCode = 2;
  } else {
    await printPart(name, part);
  }
}

/** A part that breaks is no figure: the others are measured all the same. */
async function printPart(name: string, part: Part): Promise<void> {
  const started = performance.now();
  try {
    const lines = await part();
    const took = ((performance.now() - started) / 1000).toFixed(0);
    printLines(`${name} (took ${took} s)`, lines);
  } catch (error) {
    console.error(`\n${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
