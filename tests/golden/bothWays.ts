import type { Answers } from "../../src/core/response/index.ts";
import { type Scorer, scoreResponse, writeReceipt } from "../../src/core/scoring/index.ts";
import { contradictions } from "./recompute/contradictions.ts";
import type { ReceiptJson } from "./recompute/receiptJson.ts";
import { type Recomputed, recomputeReceipt } from "./recompute/recomputeReceipt.ts";

type Json = Readonly<Record<string, unknown>>;
/** The receipt with what the core came to, which the program that works it out again leaves alone. */
interface Written {
  readonly scales: readonly (Json & { readonly terms: readonly Json[] })[];
  readonly domains: readonly Json[];
  readonly flags: readonly Json[];
}

/** What the core says of a response, and what its receipt, as JSON and by itself, comes to. */
export function bothWays(scorer: Scorer, answers: Answers, date?: string) {
  const scores = scoreResponse(scorer, answers, date);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  const receipt = JSON.parse(JSON.stringify(writeReceipt(scorer, scores.value))) as Written &
    ReceiptJson;
  const again = recomputeReceipt(receipt);
  return { core: stated(receipt), again, contradictions: contradictions(receipt, again) };
}

const ofTerm = ["taken", "points", "contribution"];
const ofScale = ["kind", "counted", "left", "needed", "result", "band", "override", "otherBands"];
const ofDomain = ["kind", "result", "band", "lowest", "gravest"];
const truths = new Map<unknown, unknown>([
  ["yes", true],
  ["no", false],
]);

function stated({ scales, domains, flags }: Written) {
  const byId = (list: readonly Json[], id: string, to: (one: Json) => unknown) =>
    Object.fromEntries(list.map((one) => [String(one[id]), to(one)]));
  const terms = new Map(scales.map((one) => [one["scale"], one.terms]));
  return {
    scales: byId(scales, "scale", (one) => ({
      ...only(one, [...ofScale, "cases"]),
      terms: terms.get(one["scale"])?.map((term) => only(term, ofTerm)),
    })),
    domains: byId(domains, "domain", (one) => only(one, ofDomain)),
    flags: byId(flags, "flag", ({ is }) => truths.get(is) ?? "unknown"),
  } as unknown as Recomputed;
}

function only(json: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.flatMap((key) => (key in json ? [[key, json[key]]] : [])));
}
