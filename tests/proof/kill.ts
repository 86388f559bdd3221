import { serveFolder } from "../bench/serveFolder.ts";
import { appendFigures } from "./appendFigures.ts";
import { backEnds } from "./copies/backEnds.ts";
import { buildCopiesPage } from "./copies/buildCopiesPage.ts";
import { ChromiumBrowser } from "./copies/ChromiumBrowser.ts";
import { FirefoxBrowser, findFirefox } from "./copies/FirefoxBrowser.ts";
import { KillSeries } from "./copies/KillSeries.ts";
import type { ProofBrowser } from "./copies/ProofBrowser.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Kills a real browser while it writes to both copies, and compares what is there at the next start
 * with what was acknowledged. `npm run proof -- kill COUNT [leveldb|sqlite|firefox] [SEED]`: COUNT
 * kills with each way in which Chromium keeps IndexedDB, unless one is named. Firefox only if named.
 */
const [count = "20", ...rest] = process.argv.slice(2);
const seed = Number(rest.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000_000);
const server = await serveFolder(await buildCopiesPage());

const chromium = backEnds.map((backEnd) => {
  return [backEnd, (): ProofBrowser => new ChromiumBrowser(backEnd, server.address)] as const;
});
const all = new Map<string, () => ProofBrowser>([...chromium, ["firefox", newFirefox]]);
const named = rest.filter((word) => all.has(word));

for (const name of named.length > 0 ? named : backEnds) {
  console.log(name);
  const series = new KillSeries(all.get(name) ?? newFirefox);
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- kill ${left} ${name} ${next}`,
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
    versions: [series.version],
  });
  if (!isGood) process.exitCode = 1;
  if (done < Number(count)) break;
}
await server.stop();

function newFirefox(): ProofBrowser {
  const program = findFirefox();
  if (program === undefined) throw new Error("No Firefox was found");
  return new FirefoxBrowser(program, server.address);
}
