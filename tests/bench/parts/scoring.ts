import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../src/setup/projectRoot.mjs";
import { buildForNode } from "../buildForNode.ts";
import type { Line, Reported } from "../line.ts";
import * as fromSource from "../scoring/rates.ts";

/** The first visit that ships, scored by the core as it is built, and as the command line runs it. */
export async function scoring(): Promise<readonly Reported[]> {
  const path = join(projectRoot, "instruments/nybesok-kort/1.0.0/instrument.json");
  const file: unknown = JSON.parse(readFileSync(path, "utf8"));
  const entry = new URL("../scoring/rates.ts", import.meta.url);
  const built = (await import(await buildForNode(entry))) as typeof fromSource;
  const rates = built.scoringRates(file, [0, 0.1, 0.4]);
  const columns = built.columnRates(file, [0, 0.1, 0.4]);
  const survey = built.surveyRates(file);
  const ofSource = fromSource.scoringRates(file, [0.1]);
  return [
    ...columns.flatMap(({ share, coded, fromObjects }) => [
      perSecond(`scoring in Node: typed arrays, ${inWords(share)}`, coded, 500_000),
      perSecond(`scoring in Node: typed arrays from objects, ${inWords(share)}`, fromObjects),
    ]),
    ...rates.map(({ share, scored }) =>
      perSecond(`scoring in Node: states and bounds, ${inWords(share)}`, scored, 100_000),
    ),
    ...rates.map(({ share, withReceipt }) =>
      perSecond(`scoring in Node: with receipts, ${inWords(share)}`, withReceipt, 20_000),
    ),
    ...ofSource.flatMap(({ share, scored, withReceipt }) => [
      perSecond(`from source, not built: states and bounds, ${inWords(share)}`, scored),
      perSecond(`from source, not built: with receipts, ${inWords(share)}`, withReceipt),
    ]),
    perSecond("survey-core in Node, values only: whole instrument, all answered", survey.whole),
    perSecond("survey-core in Node, values only: calculated values, all answered", survey.bare),
  ];
}

function inWords(share: number): string {
  return share === 0 ? "all answered" : `${share * 100} % without an answer`;
}

function perSecond(what: string, measured: number, atLeast?: number): Line {
  const line = { what, measured, unit: "/s" } as const;
  return atLeast === undefined ? line : { ...line, budget: { atLeast } };
}
