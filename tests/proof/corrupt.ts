import { corruptCopies } from "../storage/corruptCopies.ts";
import { appendFigures } from "./appendFigures.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Flips, truncates and deletes what is stored, in one copy or in both, and counts what is lost and
 * what of it is lost in silence. `npm run proof -- corrupt COUNT [SEED]`; with `corrupt-files` the
 * same is done to the files of a real Chromium.
 */
const [count = 1000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const totals = { both: 0, lostInOne: 0, lostInBoth: 0, silent: 0 };

const { done, wrong } = await goThrough({
  command: (left, next) => `npm run proof -- corrupt ${left} ${next}`,
  count,
  seed,
  act: async (each) => {
    const { isBoth, harm, lost, silent, wrong: also } = await corruptCopies(each);
    if (isBoth) totals.both += 1;
    totals.lostInOne += isBoth ? 0 : lost.length;
    totals.lostInBoth += isBoth ? lost.length : 0;
    totals.silent += silent.length;
    const isBad = silent.length > 0 || also.length > 0 || (!isBoth && lost.length > 0);
    return isBad ? [JSON.stringify({ harm, lost, silent, also })] : [];
  },
});
const { both, lostInOne, lostInBoth, silent } = totals;
appendFigures({
  proof: "corrupt",
  count: done,
  seed,
  result: `one copy, ${done - both} times: ${lostInOne} lost; both, ${both} times: ${lostInBoth} lost and told of; ${silent} silent${wrong > 0 ? `; ${wrong} CASES WRONG` : ""}`,
  versions: ["fake-indexeddb"],
});
process.exitCode = wrong > 0 ? 1 : 0;
