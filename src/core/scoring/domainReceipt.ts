import type { Domain } from "../instrument/index.ts";
import { toExact } from "../number/index.ts";
import { defined } from "../shape/index.ts";
import type { Scorer } from "./compiledScale.ts";
import type { DomainScore, Score } from "./score.ts";

/** Everything from which a domain's score can be worked out again, with its scales' receipts. */
export interface DomainReceipt {
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
  readonly bounds?: readonly [string, string];
  readonly boundsExactness?: "exact" | "outer";
}

export function domainReceipt(
  { id: domain, aggregate, missing, scales }: Domain,
  scorer: Scorer,
  score: DomainScore,
  scoreOf: (scale: string) => Score | undefined,
): DomainReceipt {
  const members = scales.flatMap((scale) => {
    const one = scoreOf(scale);
    return one === undefined ? [] : [{ scale, ...memberReceipt(one) }];
  });
  const [first] = members;
  const { bandSet } = scorer.scales.get(first?.scale ?? "") ?? {};
  return defined({
    domain,
    aggregate,
    missing,
    scales: members,
    kind: score.kind,
    bandSet: bandSet?.id,
    gravestFirst: bandSet?.set.bands.map(({ code }) => code),
    ...(score.kind === "value"
      ? {
          result: toExact(score.exact),
          band: score.band?.code,
          lowest: score.lowest,
          gravest: score.gravest,
          scalesPerBand: score.scalesPerBand,
        }
      : {}),
    ...(score.kind === "notApplicable"
      ? {}
      : {
          bounds: [toExact(score.bounds.low), toExact(score.bounds.high)] as const,
          boundsExactness: score.bounds.exactness,
        }),
  });
}

function memberReceipt(score: Score) {
  return score.kind === "value"
    ? defined({ kind: score.kind, result: toExact(score.exact), band: score.band?.code })
    : { kind: score.kind };
}
