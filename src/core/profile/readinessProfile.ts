import type { AnswerState } from "../condition/index.ts";
import type { Check, ProfileBand } from "../instrument/index.ts";
import type { Coverage } from "../response/index.ts";
import type { FlagReading } from "../scoring/index.ts";

/** What made a rule hold, so that a person can look it up. */
export interface Because {
  readonly scales: readonly string[];
  readonly items: readonly string[];
  readonly rules: readonly string[];
  /** The share of answered items, where the rule looked at it. */
  readonly coverage?: Coverage;
}

export interface ScaleInBand {
  readonly scale: string;
  readonly band: ProfileBand;
}

/** From a band, from a named answer, or both; a named one is never hidden by missing answers. */
export interface Obstacle {
  readonly scale: string;
  readonly band?: ProfileBand;
  /** Ids of the obstacle rules that hold. */
  readonly named: readonly string[];
}

export interface NeedReading {
  readonly id: string;
  readonly scale: string;
  readonly band: ProfileBand;
  readonly actor: string;
}

export interface UnknownScale {
  readonly scale: string;
  readonly coverage: Coverage;
  /** How the scale's items stand: three declined is another thing than three not reached. */
  readonly states: Readonly<Partial<Record<AnswerState, number>>>;
}

interface TrackSuggestion {
  readonly track: string;
  readonly rule: string;
  readonly because: Because;
}

interface MarkerReading {
  readonly id: string;
  readonly because: Because;
}

/** "N of M named factors": a reason to talk, never a probability. */
export interface EarlyWarning {
  readonly holds: readonly string[];
  /** Factors that too little is known about. */
  readonly unknown: readonly string[];
  readonly of: number;
  /** Combinations all of whose factors hold. */
  readonly combinations: readonly string[];
  /** Place of the highest level reached in the instrument's list; absent below the first. */
  readonly level?: number;
}

/** Something to do a number of calendar months after the assessment. */
export interface ClockTrigger {
  readonly id: string;
  readonly months: number;
  /** `"YYYY-MM-DD"`; absent while the day of the assessment is not known. */
  readonly due?: string;
}

/**
 * Strengths, obstacles, which support is needed from whom, and what is still unknown. A
 * suggestion for two people to talk about: there is no total and no forecast.
 */
export interface ReadinessProfile {
  readonly coverage: Coverage;
  readonly strengths: readonly ScaleInBand[];
  readonly working: readonly ScaleInBand[];
  readonly obstacles: readonly Obstacle[];
  readonly needs: readonly NeedReading[];
  /** True when the person wants to work: then work-near support is there, whatever else is so. */
  readonly workNear: boolean;
  readonly unknown: readonly UnknownScale[];
  /** Absent only for an instrument without track rules that hold. */
  readonly track?: TrackSuggestion;
  readonly markers: readonly MarkerReading[];
  readonly earlyWarning?: EarlyWarning;
  /** Kept apart from everything else, and out of any print that others may see. */
  readonly safetyFlags: readonly FlagReading[];
  readonly toClarify: readonly Check[];
  /** The day of the follow-up, `"YYYY-MM-DD"`; absent while that of the assessment is not known. */
  readonly followUp?: string;
  /** Soonest first. */
  readonly clockTriggers: readonly ClockTrigger[];
}
