import type { ProfileBand } from "../../../core/instrument/index.ts";
import { type BandSegment, laneFrom, laneTo } from "./bandSegments.ts";

/** What stands on a row's lane. Only a value has a dot: too little is never drawn as a low one. */
export type LaneMark =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "insufficient"; readonly low: number; readonly high: number }
  /** A value on a published range of its own, which has no place on the lane. */
  | { readonly kind: "ownRange" }
  | { readonly kind: "notApplicable" | "described" };

/** Nothing is known: the span is the lane itself. */
export function isWholeLane(mark: LaneMark): boolean {
  return mark.kind === "insufficient" && mark.low <= laneFrom && mark.high >= laneTo;
}

export function hasValue({ kind }: LaneMark): boolean {
  return kind === "value" || kind === "ownRange";
}

export interface ChartRow {
  readonly scale: string;
  readonly title: string;
  readonly mark: LaneMark;
  readonly segments: readonly BandSegment[];
  readonly band?: ProfileBand;
  /** The band, or why there is none, in words: the row's main message. */
  readonly word: string;
  /** The number and its direction where it has no place on the lane; else empty. */
  readonly note: string;
  /** How certain the word is, or between what it may lie; empty where nothing is computed. */
  readonly certainty: string;
  readonly answers: string;
  /** Kept out of a print that somebody else may see. */
  readonly isPrivate: boolean;
}

export interface ChartGroup {
  readonly domain: string;
  readonly title: string;
  readonly word: string;
  readonly certainty: string;
  /** Which scales need most support, and how many are in each band; empty for a single scale. */
  readonly lowest: string;
  readonly perBand: string;
  /** The word rests on a row that is kept out of a print. */
  readonly isPrivate: boolean;
  readonly rows: readonly ChartRow[];
}

/** One picture: the figure, its headline and its table are all drawn from this. */
export interface BandChart {
  readonly axis: readonly BandSegment[];
  readonly groups: readonly ChartGroup[];
  readonly withValue: number;
  readonly scored: number;
}
