import type {
  BandSet,
  Cases,
  Check,
  ComputedScale,
  Domain,
  Flag,
  Instrument,
} from "../instrument/index.ts";
import type { NeededOf } from "./compileNeed.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { AnswerCoder } from "./createAnswerCoder.ts";
import type { Memory } from "./createMemory.ts";
import type { DomainScore, FlagReading } from "./score.ts";
import type { ScoredScale } from "./steps.ts";

/** Up: more points never lower the result. Down: they never raise it. Mixed: it may do either. */
export type Sense = "up" | "down" | "mixed";

export interface CompiledBandSet {
  readonly id: string;
  readonly set: BandSet;
  /** How grave each band is: its place in the set, the gravest first. */
  readonly ranks: ReadonlyMap<string, number>;
}

export interface CompiledScale {
  readonly scale: ComputedScale;
  readonly terms: readonly CompiledTerm[];
  readonly neededOf: NeededOf;
  /** Distinct items the scale reads, also through other scales; those in rows by their own id. */
  readonly reads: readonly string[];
  /** The same with the repeat in place of what stands in its rows. */
  readonly items: readonly string[];
  /** Every item it depends on in any way, those in rows after their repeat. */
  readonly closure: readonly string[];
  /** More ways to complete a response than this are not tried one by one. */
  readonly mostCompletions: number;
  /** Items whose every answer must be tried, since something looks at the answer itself. */
  readonly pivots: ReadonlySet<string>;
  /** How the result follows the points of an item that only one term reads. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** The term that reads an item, of the scale itself or of one it reads; the first of several. */
  readonly termReading: ReadonlyMap<string, CompiledTerm>;
  /** What chooses a table, bands or norms, of this scale or of one it reads. */
  readonly cases: Cases;
  /** The default band set; absent for a part and for a scale without bands. */
  readonly bandSet?: CompiledBandSet;
  readonly otherBandSets: readonly CompiledBandSet[];
  readonly known: Memory<ScoredScale>;
}

/** Scales that are covered together. */
export interface ScaleGroup {
  readonly scales: readonly CompiledScale[];
  /** The distinct items they read, those in rows by their own id. */
  readonly reads: readonly string[];
  /** No item, and nothing in the rows of one repeat, is read by two of them. */
  readonly isApart: boolean;
}

export interface CompiledDomain extends ScaleGroup {
  readonly domain: Domain;
  /** Its scales can be compared as they are; otherwise the bands of the profile rank them. */
  readonly isRankedBySet: boolean;
  readonly neededOf: NeededOf;
  /** Where it follows from one result, that of its mean or of its only scale: its score. */
  readonly known: WeakMap<ScoredScale, DomainScore>;
}

/** An instrument made ready for scoring: do it once, score many responses. */
export interface Scorer {
  readonly instrument: Instrument;
  readonly coder: AnswerCoder;
  readonly scales: ReadonlyMap<string, CompiledScale>;
  /** The scored scales: what the coverage of a response is over. */
  readonly scored: ScaleGroup;
  /** By domain, the scale that its mean is; absent for a domain of another kind. */
  readonly means: ReadonlyMap<string, CompiledScale>;
  readonly domains: readonly CompiledDomain[];
  readonly flags: readonly { readonly flag: Flag; readonly known: Memory<FlagReading> }[];
  /** With whether their condition holds. */
  readonly checks: readonly { readonly check: Check; readonly known: Memory<boolean> }[];
}
