import { serveFolder } from "../bench/serveFolder.ts";
import { appendFigures } from "./appendFigures.ts";
import { backEnds } from "./copies/backEnds.ts";
import { buildCopiesPage } from "./copies/buildCopiesPage.ts";
import { KillSeries } from "./copies/KillSeries.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Kills a real Chromium while it writes to both copies, and compares what is there at the next
 * start with what was acknowledged. `npm run proof -- kill COUNT [leveldb|sqlite] [SEED]`: COUNT
 * kills with each way in which Chromium keeps IndexedDB, unless one is named.
 */
const [count = "20", ...rest] = process.argv.slice(2);
const wanted = backEnds.filter((backEnd) => rest.includes(backEnd));
const seed = Number(rest.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000_000);

const server = await serveFolder(await buildCopiesPage());
for (const backEnd of wanted.length > 0 ? wanted : backEnds) {
  console.log(backEnd);
  const series = new KillSeries(backEnd, server.address);
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- kill ${left} ${backEnd} ${next}`,
    count: Number(count),
    seed,
    act: (each) => series.kill(each),
  });
  const last = await series.end();
  for (const what of last) console.log(`  at the end: ${what}`);
  const { acknowledged, mended, emptied } = series.counts;
  const isGood = wrong + last.length === 0;
  const verdict = isGood ? "0 lost, 0 half done" : `${wrong + last.length} STARTS WRONG`;
  appendFigures({
    proof: "kill",
    count: done,
    seed,
    result: `${verdict}; ${acknowledged} acknowledged; ${mended} starts mended a copy, ${emptied} found the database emptied`,
    versions: [`Chromium ${series.version}`, backEnd],
  });
  if (!isGood) process.exitCode = 1;
  if (done < Number(count)) break;
}
await server.stop();
