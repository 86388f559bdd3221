import type { BandSet, ComputedScale, Instrument } from "../instrument/index.ts";
import type { CompiledTerm } from "./compileTerm.ts";
import type { DomainScore } from "./score.ts";
import type { ScoredScale } from "./steps.ts";

/** Up: more points never lower the result. Down: they never raise it. Mixed: it may do either. */
export type Sense = "up" | "down" | "mixed";

export interface CompiledBandSet {
  readonly id: string;
  readonly set: BandSet;
}

export interface CompiledScale {
  readonly scale: ComputedScale;
  readonly terms: readonly CompiledTerm[];
  /** Distinct items the scale reads, also through other scales; those in rows by their own id. */
  readonly reads: readonly string[];
  /** The same with the repeat in place of what stands in its rows. */
  readonly items: readonly string[];
  /** Every item it depends on in any way, those in rows after their repeat. */
  readonly closure: readonly string[];
  /** Items whose every answer must be tried, since something looks at the answer itself. */
  readonly pivots: ReadonlySet<string>;
  /** How the result follows the points of an item that only one term reads. */
  readonly senses: ReadonlyMap<string, Sense>;
  /** Items that choose a table, bands or norms, of this scale or of one it reads. */
  readonly chosenBy: readonly string[];
  /** The default band set; absent for a part and for a scale without bands. */
  readonly bandSet?: CompiledBandSet;
  readonly otherBandSets: readonly CompiledBandSet[];
  /** Results by what was answered: a scale looks the same to everybody who answers the same. */
  readonly known: Map<string, ScoredScale>;
}

/** An instrument made ready for scoring: do it once, score many responses. */
export interface Scorer {
  readonly instrument: Instrument;
  readonly scales: ReadonlyMap<string, CompiledScale>;
  /** Distinct items that scored scales read: what the coverage of a response is over. */
  readonly scoredReads: readonly string[];
  /** By domain, the scale that its mean is; absent for a domain of another kind. */
  readonly means: ReadonlyMap<string, CompiledScale>;
  /** By domain, its score for each combination of its scales' results. */
  readonly knownDomains: ReadonlyMap<string, Map<string, DomainScore>>;
}
