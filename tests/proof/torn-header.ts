import { serveFolder } from "../bench/serveFolder.ts";
import { appendFigures } from "./appendFigures.ts";
import { buildCopiesPage } from "./copies/buildCopiesPage.ts";
import { tearHeader } from "./copies/tearHeader.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Makes Chromium empty its LevelDB database, as a torn header in the log does, and counts what is
 * lost by it. `npm run proof -- torn-header COUNT [SEED]`.
 */
const [count = 10, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
let emptied = 0;
let chromium = "";

const server = await serveFolder(await buildCopiesPage());
const { done, wrong } = await goThrough({
  command: (left, next) => `npm run proof -- torn-header ${left} ${next}`,
  count,
  seed,
  act: async (each) => {
    const { isEmptied, wrong: what, version } = await tearHeader(each, server.address);
    emptied += isEmptied ? 1 : 0;
    chromium = version;
    return what;
  },
});
await server.stop();
appendFigures({
  proof: "torn-header",
  count: done,
  seed,
  result: `the browser emptied the database ${emptied} times; ${wrong > 0 ? `${wrong} TIMES WRONG` : "all was there again each time"}`,
  versions: [chromium],
});
process.exitCode = wrong > 0 ? 1 : 0;
