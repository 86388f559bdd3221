import type { Flag } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";
import { defined } from "../shape/index.ts";
import type { CompiledScale, Scorer } from "./compiledScale.ts";
import {
  type ConditionFacts,
  type ConditionReceipt,
  conditionReceipt,
} from "./conditionReceipt.ts";
import { coreVersion } from "./coreVersion.ts";
import { type DomainReceipt, domainReceipt } from "./domainReceipt.ts";
import { type ScaleReceipt, scaleReceipt } from "./scaleReceipt.ts";
import type { DomainScore, FlagReading } from "./score.ts";
import { scoreReader } from "./scoreReader.ts";
import type { ResponseScores } from "./scoreResponse.ts";
import type { ScoredScale } from "./steps.ts";

interface FlagReceipt {
  readonly flag: string;
  readonly is: FlagReading["truth"];
  readonly certain: boolean;
  readonly when: ConditionReceipt;
}

/** Everything from which the scores of a response can be worked out again by another program. */
export interface Receipt {
  readonly instrument: { readonly id: string; readonly version: string; readonly hash: string };
  readonly core: string;
  /** The rule for the whole form, and the items it names that apply and have no answer. */
  readonly form?: { readonly atMostMissing: number; readonly missing: readonly string[] };
  readonly scales: readonly ScaleReceipt[];
  readonly domains: readonly DomainReceipt[];
  readonly flags: readonly FlagReceipt[];
}

/** Results that many responses share have one receipt. */
const known = {
  scales: new WeakMap<ScoredScale, ScaleReceipt>(),
  domains: new WeakMap<DomainScore, DomainReceipt>(),
  flags: new WeakMap<FlagReading, FlagReceipt>(),
};

export function writeReceipt(scorer: Scorer, scores: ResponseScores): Receipt {
  const { file, hash } = scorer.instrument;
  const { evaluation, formMissing: missing } = scores;
  const facts: ConditionFacts = {
    reader: scoreReader(scorer.instrument, scores.item, scores.scales),
    scale: (id) => scores.scales.get(id),
  };
  const receiptOf = (compiled: CompiledScale, result: ScoredScale | undefined) => {
    if (result === undefined) return undefined;
    return writtenOnce(known.scales, result, () =>
      scaleReceipt(scorer, compiled, result, evaluation),
    );
  };
  return defined({
    instrument: { id: file.id, version: file.version, hash },
    core: coreVersion,
    form: file.form && { atMostMissing: file.form.atMostMissing, missing },
    scales: [...scorer.scales].flatMap(
      ([id, compiled]) => receiptOf(compiled, scores.results.get(id)) ?? [],
    ),
    domains: scorer.domains.flatMap((compiled) => {
      const { id: name } = compiled.domain;
      const score = scores.domains.get(name);
      if (score === undefined) return [];
      const mean = scorer.means.get(name);
      const written = writtenOnce(known.domains, score, () =>
        domainReceipt(compiled, score, {
          scoreOf: (id) => scores.scales.get(id),
          mean: mean && receiptOf(mean, scores.means.get(name)),
        }),
      );
      return [written];
    }),
    flags: file.flags.map((flag, i) => flagReceipt(flag, scores.flags[i], facts)),
  });
}

function flagReceipt(
  { id, when }: Flag,
  reading: FlagReading | undefined,
  facts: ConditionFacts,
): FlagReceipt {
  invariant(reading?.id === id, "Flags are read in file order");
  return writtenOnce(known.flags, reading, () => ({
    flag: id,
    is: reading.truth,
    certain: reading.certain,
    when: conditionReceipt(when, facts),
  }));
}

function writtenOnce<K extends object, T>(all: WeakMap<K, T>, result: K, write: () => T): T {
  const before = all.get(result);
  if (before !== undefined) return before;
  const written = write();
  all.set(result, written);
  return written;
}
