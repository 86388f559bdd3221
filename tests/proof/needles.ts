import { securityHeadersFor } from "../../src/setup/securityHeaders.mjs";
import { buildApp } from "../bench/buildApp.ts";
import { serveFolder } from "../bench/serveFolder.ts";
import { appendFigures } from "./appendFigures.ts";
import { backEnds } from "./copies/backEnds.ts";
import { goThrough } from "./goThrough.ts";
import { type Sought, seekNeedles } from "./needles/seekNeedles.ts";

/**
 * Works through a first visit in the real app, ends the browser, and seeks what was typed, and the
 * keys, in every file of the browser's profile. `npm run proof -- needles COUNT [leveldb|sqlite]
 * [SEED]`: COUNT profiles with each way in which Chromium keeps IndexedDB, unless one is named.
 */
const [count = "4", ...rest] = process.argv.slice(2);
const wanted = backEnds.filter((backEnd) => rest.includes(backEnd));
const seed = Number(rest.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000_000);

const server = await serveFolder(await buildApp(), securityHeadersFor);
for (const backEnd of wanted.length > 0 ? wanted : backEnds) {
  console.log(backEnd);
  const all: Sought[] = [];
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- needles ${left} ${backEnd} ${next}`,
    count: Number(count),
    seed,
    act: async (each) => {
      const sought = await seekNeedles(each, backEnd, server.address);
      all.push(sought);
      return sought.wrong;
    },
  });
  const sum = (of: (one: Sought) => number): number => all.reduce((n, one) => n + of(one), 0);
  appendFigures({
    proof: "needles",
    count: done,
    seed,
    result: `${wrong > 0 ? `${wrong} PROFILES WRONG` : "0 found"}; ${sum(({ texts }) => texts)} typed texts and ${sum(({ keys }) => keys)} keys sought in ${sum(({ files }) => files)} files, ${Math.round(sum(({ megabytes }) => megabytes))} MB`,
    versions: [`${all.at(0)?.version ?? "no browser"}, ${backEnd}`],
  });
  if (wrong > 0) process.exitCode = 1;
  if (done < Number(count)) break;
}
await server.stop();
