import type { ProfileBand } from "../instrument/index.ts";
import type { Rational } from "../number/index.ts";
import type { Coverage } from "../response/index.ts";

/** The lowest and highest score over all ways the missing answers could still turn out. */
export interface Bounds {
  readonly low: Rational;
  readonly high: Rational;
  /** `outer` always encloses the true bounds, but may be wider. */
  readonly exactness: "exact" | "outer";
  readonly lowBand?: string;
  readonly highBand?: string;
}

/** Where a value falls in a published set of bands. Only a value has one. */
export interface BandReading {
  readonly set: string;
  readonly code: string;
  /** The band of the profile this one stands for, if the set says so. */
  readonly profile?: ProfileBand;
  /** Index of the step that held; absent when an override decided. */
  readonly step?: number;
  readonly override?: string;
  /** No completion of the missing answers gives another band. */
  readonly certain: boolean;
}

export type AssignedBand = Omit<BandReading, "certain">;

/** What the band of a set would be in one case of a question that has no answer. */
export interface BandCase {
  readonly set: string;
  readonly name: string;
  readonly code: string;
}

/**
 * A score is a value, or too little to say, or does not arise, or varies with an answer that is
 * missing. The band stands inside the value, so that drawing one from anything else does not
 * compile; where published bands differ by a case that is not known, all are shown and none is
 * the band.
 */
export type Score =
  | {
      readonly kind: "value";
      readonly exact: Rational;
      readonly value: number;
      readonly band?: BandReading;
      readonly otherBands?: readonly AssignedBand[];
      readonly bandCases?: readonly BandCase[];
      readonly coverage: Coverage;
      /** Absent only where no number bounds what is missing. */
      readonly bounds?: Bounds;
    }
  | {
      readonly kind: "insufficient";
      readonly coverage: Coverage;
      /** Absent only where no number bounds what a missing day could give. */
      readonly bounds?: Bounds;
    }
  | {
      readonly kind: "varies";
      readonly cases: readonly { readonly name: string; readonly score: Score }[];
      readonly coverage: Coverage;
    }
  | { readonly kind: "notApplicable"; readonly coverage: Coverage };

export type ValueScore = Extract<Score, { kind: "value" }>;

/** The band of a domain; without a set it is one of the profile's own. */
export type DomainBand = Omit<BandReading, "set"> & { readonly set?: string };

interface DomainValue {
  readonly kind: "value";
  readonly exact: Rational;
  readonly value: number;
  /** Absent only where no number bounds what is missing. */
  readonly bounds?: Bounds;
  readonly coverage: Coverage;
}

/** A domain as its lowest scale: the value's and the band's scales are both named. */
interface WorstOfScales extends DomainValue {
  readonly band?: DomainBand;
  /** Scales with the lowest value; where bands of the profile rank them, the one whose value it is. */
  readonly lowest: readonly string[];
  /** Scales in the gravest band; another scale than `lowest` only where an override decided. */
  readonly gravest: readonly string[];
  /** By the code of a band of their set, or of the profile. */
  readonly scalesPerBand: Readonly<Record<string, number>>;
}

/** A mean has no band: published bands are those of the scales, and say nothing of their mean. */
interface MeanOfScales extends DomainValue {
  readonly band?: never;
}

export type DomainScore =
  | WorstOfScales
  | MeanOfScales
  | {
      readonly kind: "insufficient";
      /** Absent only where no number bounds what is missing. */
      readonly bounds?: Bounds;
      readonly coverage: Coverage;
    }
  | { readonly kind: "notApplicable"; readonly coverage: Coverage };

export interface FlagReading {
  readonly id: string;
  readonly truth: "yes" | "no" | "unknown";
  /** Stays so however the missing answers turn out. */
  readonly certain: boolean;
}
