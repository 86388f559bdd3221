import type { Reported } from "./line.ts";
import { answer } from "./parts/answer.ts";
import { click } from "./parts/click.ts";
import { coldStart } from "./parts/coldStart.ts";
import { dependencies } from "./parts/dependencies.ts";
import { saving } from "./parts/saving.ts";
import { scoring } from "./parts/scoring.ts";
import { size } from "./parts/size.ts";
import { printLines } from "./printLines.ts";

const parts: Readonly<Record<string, () => readonly Reported[] | Promise<readonly Reported[]>>> = {
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
    break;
  }
  const started = performance.now();
  const lines = await part();
  const took = ((performance.now() - started) / 1000).toFixed(0);
  printLines(`${name} (took ${took} s)`, lines);
}
