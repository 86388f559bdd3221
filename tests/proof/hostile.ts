import { chromium } from "@playwright/test";
import { chromiumArguments } from "../../src/setup/chromiumArguments.mjs";
import { findChromium } from "../../src/setup/findChromium.mjs";
import { securityHeadersFor } from "../../src/setup/securityHeaders.mjs";
import { buildApp } from "../bench/buildApp.ts";
import { serveFolder } from "../bench/serveFolder.ts";
import { createHostileRun, mostCalls } from "../hostile/createHostileRun.ts";
import { kinds } from "../hostile/kinds.ts";
import { showInstrument } from "../hostile/showInstrument.ts";
import { appendFigures } from "./appendFigures.ts";
import { goThrough } from "./goThrough.ts";

/**
 * Takes changed and made-up files through the gate, and what comes through it through all that is
 * done with such a file. `npm run proof -- hostile COUNT [instruments|translations|responses|
 * backups|pages] [SEED]`: COUNT of each kind unless one is named. `pages` holds whole talks by
 * changed instruments in the built app, in a real browser, some ten seconds each; only if named.
 */
const [count = "1000", ...rest] = process.argv.slice(2);
const seed = Number(rest.find((word) => /^\d+$/.test(word)) ?? Date.now() % 1_000_000_000);
const named = [...Object.keys(kinds), "pages"].filter((kind) => rest.includes(kind));
const inMillions = (calls: number): string => (calls / 1e6).toFixed(1);

for (const kind of named.length > 0 ? named : Object.keys(kinds)) {
  console.log(kind);
  const { done, wrong, result, versions } = await (kind === "pages" ? showAll() : tryAll(kind));
  appendFigures({ proof: "hostile", count: done, seed, result: `${kind}: ${result}`, versions });
  if (wrong > 0) process.exitCode = 1;
  if (done < Number(count)) break;
}

interface Gone {
  readonly done: number;
  readonly wrong: number;
  readonly result: string;
  readonly versions: readonly string[];
}

async function tryAll(kind: string): Promise<Gone> {
  const attack = await kinds[kind]?.();
  if (attack === undefined) throw new Error(`No such kind: ${kind}`);
  const run = createHostileRun(attack);
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- hostile ${left} ${kind} ${next}`,
    count: Number(count),
    seed,
    act: run.act,
  });
  run.stop();
  for (const [what, { calls, name }] of Object.entries(run.most())) {
    console.log(`  most work, ${what}: ${inMillions(calls)} million calls, ${name}`);
  }
  const most = Math.max(...Object.values(run.most()).map(({ calls }) => calls));
  const verdict = wrong > 0 ? `${wrong} WRONG` : "0 crashes, 0 with too much work";
  const result = `${verdict}; ${run.accepted()} accepted, ${run.refused()} refused; at most ${inMillions(most)} million calls of ${inMillions(mostCalls)}`;
  return { done, wrong, result, versions: [] };
}

async function showAll(): Promise<Gone> {
  const folder = await buildApp();
  const server = await serveFolder(folder, securityHeadersFor);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const sums = { sections: 0, requests: 0, scripts: 0 };
  const { done, wrong } = await goThrough({
    command: (left, next) => `npm run proof -- hostile ${left} pages ${next}`,
    count: Number(count),
    seed,
    act: async (each) => {
      const shown = await showInstrument(browser, server.address, folder, each);
      sums.sections += shown.sections;
      sums.requests += shown.requests;
      sums.scripts += shown.scripts;
      return shown.wrong;
    },
  });
  const versions = [`Chromium ${browser.version()}`];
  await browser.close();
  await server.stop();
  const { sections, requests, scripts } = sums;
  const verdict = wrong > 0 ? `${wrong} WRONG` : "0 crashes";
  const result = `${verdict}, ${requests} requests, ${scripts} scripts run or stopped; ${sections} sections and as many profiles as talks shown`;
  return { done, wrong, result, versions };
}
