import { serveFolder } from "../bench/serveFolder.ts";
import { appendFigures } from "./appendFigures.ts";
import { backEnds } from "./copies/backEnds.ts";
import { buildCopiesPage } from "./copies/buildCopiesPage.ts";
import { HarmSeries } from "./copies/HarmSeries.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Flips, shortens, empties or deletes the files in which a real Chromium keeps one copy, or both,
 * while it is closed. `npm run proof -- corrupt-files COUNT [leveldb|sqlite] [SEED]`: COUNT cases
 * with each way in which Chromium keeps IndexedDB, unless one is named.
 */
const [count = "20", ...rest] = process.argv.slice(2);
const wanted = backEnds.filter((backEnd) => rest.includes(backEnd));
const seed = Number(rest.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000_000);

const server = await serveFolder(await buildCopiesPage());
for (const backEnd of wanted.length > 0 ? wanted : backEnds) {
  console.log(backEnd);
  const series = new HarmSeries(backEnd, server.address);
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- corrupt-files ${left} ${backEnd} ${next}`,
    count: Number(count),
    seed,
    act: (each) => series.harm(each),
  });
  await series.end();
  const { one, both, lostInOne, lostInBoth, silent, refused, stuck } = series.counts;
  appendFigures({
    proof: "corrupt-files",
    count: done,
    seed,
    result: `one copy, ${one} times: ${lostInOne} lost; both, ${both} times: ${lostInBoth} lost and told of, ${refused} refused; ${stuck} times stuck and helped by hand; ${silent} silent${wrong > 0 ? `; ${wrong} CASES WRONG` : ""}`,
    versions: [series.version],
  });
  if (wrong > 0) process.exitCode = 1;
  if (done < Number(count)) break;
}
await server.stop();
