import { failAtCopies } from "../storage/failAtCopies.ts";
import { faultPlans } from "../storage/faultPlans.ts";
import { appendFigures } from "./appendFigures.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Lets each call to disk and database in the life of a vault go wrong once, in every way.
 * `npm run proof -- fail-at [COUNT] [FROM]`: so many calls from that one on; all unless told.
 */
const [count = 1000, from = 1] = process.argv.slice(2).map(Number);
let times = 0;

const { done, wrong } = await goThrough({
  command: (left, next) => `npm run proof -- fail-at ${left} ${next}`,
  count,
  seed: from,
  act: async (at) => {
    const found: string[] = [];
    for (const plan of faultPlans(at)) {
      const { hit, wrong: what } = await failAtCopies(plan);
      if (hit === undefined) return undefined;
      times += 1;
      if (what.length > 0) found.push(`${JSON.stringify(plan)} ${hit}: ${what.join("; ")}`);
    }
    return found;
  },
});
appendFigures({
  proof: "fail-at",
  count: times,
  seed: `calls ${from} to ${from + done - 1}`,
  result: wrong > 0 ? `${wrong} CALLS WRONG` : "0 lost, 0 half done, all worked afterwards",
  versions: ["fake-indexeddb"],
});
process.exitCode = wrong > 0 ? 1 : 0;
