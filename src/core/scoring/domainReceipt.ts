import type { Domain } from "../instrument/index.ts";
import { toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import { type BoundsReceipt, boundsReceipt } from "./boundsReceipt.ts";
import type { Scorer } from "./compiledScale.ts";
import type { ScaleReceipt } from "./scaleReceipt.ts";
import type { DomainScore, Score } from "./score.ts";

/** Everything from which a domain's score can be worked out again, with its scales' receipts. */
export interface DomainReceipt extends BoundsReceipt {
  readonly domain: string;
  readonly aggregate: Domain["aggregate"];
  readonly missing: Domain["missing"];
  /** Its computed scales, as they came out. */
  readonly scales: readonly {
    readonly scale: string;
    readonly kind: Score["kind"];
    readonly result?: string;
    readonly band?: string;
  }[];
  readonly kind: DomainScore["kind"];
  readonly result?: string;
  readonly bandSet?: string;
  readonly band?: string;
  /** The bands of that set, by which they are ranked. */
  readonly gravestFirst?: readonly string[];
  readonly lowest?: readonly string[];
  readonly gravest?: readonly string[];
  readonly scalesPerBand?: Readonly<Record<string, number>>;
  /** The scale that a mean is, which reads those above. */
  readonly mean?: ScaleReceipt;
}

interface DomainParts {
  readonly scoreOf: (scale: string) => Score | undefined;
  readonly mean: ScaleReceipt | undefined;
}

export function domainReceipt(
  { id: domain, aggregate, missing, scales }: Domain,
  scorer: Scorer,
  score: DomainScore,
  { scoreOf, mean }: DomainParts,
): DomainReceipt {
  const members = scales.flatMap((scale) => {
    const one = scoreOf(scale);
    return one === undefined ? [] : [{ scale, ...memberReceipt(one) }];
  });
  const [first] = members;
  const bandSet = mean === undefined ? scorer.scales.get(first?.scale ?? "")?.bandSet : undefined;
  return defined({
    domain,
    aggregate,
    missing,
    scales: members,
    kind: score.kind,
    bandSet: bandSet?.id,
    gravestFirst: bandSet?.set.bands.map(({ code }) => code),
    ...valueReceipt(score),
    mean,
    ...boundsReceipt(score),
  });
}

function valueReceipt(score: DomainScore) {
  if (score.kind !== "value") return {};
  const result = toExact(score.exact);
  if (!("lowest" in score)) return { result };
  const { band, lowest, gravest, scalesPerBand } = score;
  return { result, band: band?.code, lowest, gravest, scalesPerBand };
}

function memberReceipt(score: Score) {
  return score.kind === "value"
    ? defined({ kind: score.kind, result: toExact(score.exact), band: score.band?.code })
    : { kind: score.kind };
}
