import { contentHash } from "../../../core/instrument/index.ts";
import { ok, type Result } from "../../../core/issue/index.ts";
import { buildReadinessProfile } from "../../../core/profile/index.ts";
import {
  type Receipt,
  type ResponseScores,
  type Scorer,
  scoreResponse,
  writeReceipt,
} from "../../../core/scoring/index.ts";
import type { AssessmentState } from "../../../workflows/records/index.ts";
import type { BandChart } from "../../shared/chart/bandChart.ts";
import { bandChartModel } from "../../shared/chart/bandChartModel.ts";
import { dayOf } from "../../shared/dayOf.ts";
import type { Wording } from "../../shared/wording.ts";
import { type EarlyWarningInWords, earlyWarningInWords } from "./earlyWarningInWords.ts";
import { type FocusAreas, focusAreas } from "./focusAreas.ts";
import { type NextStep, nextStepsInWords } from "./nextStepsInWords.ts";
import { privateScales } from "./privateScales.ts";
import { type ShownStrength, strengthsInWords } from "./strengthsInWords.ts";
import { type ActorSupports, supportsByActor } from "./supportsByActor.ts";
import {
  type MarkerInWords,
  markersInWords,
  type TrackInWords,
  trackInWords,
} from "./trackInWords.ts";
import { type UnknownArea, unknownInWords } from "./unknownInWords.ts";
import { type WantsGroup, wantsInWords } from "./wantsInWords.ts";

/** Everything the profile page says, in its order, worked out in one place. */
export interface ProfilePage {
  readonly scores: ResponseScores;
  readonly receipt: Receipt;
  readonly chart: BandChart;
  /** False when a locked profile comes out otherwise than when it was locked. */
  readonly isAsLocked: boolean;
  /** What is kept out of a print: the same list whatever the answers are. */
  readonly keptOut: readonly string[];
  readonly safety: readonly {
    readonly id: string;
    readonly text: string;
    readonly routine: string | undefined;
  }[];
  readonly wants: readonly WantsGroup[];
  readonly strengths: readonly ShownStrength[];
  readonly focus: FocusAreas;
  readonly unknown: readonly UnknownArea[];
  readonly supports: readonly ActorSupports[];
  readonly track: TrackInWords | undefined;
  readonly markers: readonly MarkerInWords[];
  readonly toClarify: readonly {
    readonly id: string;
    readonly text: string;
    readonly section: string;
  }[];
  readonly earlyWarning: EarlyWarningInWords | undefined;
  readonly nextSteps: readonly NextStep[];
}

/** Undefined for an instrument without profile rules; issues when an answer has a fault. */
export function profilePage(
  scorer: Scorer,
  assessment: AssessmentState,
  wording: Wording,
): Result<ProfilePage | undefined> {
  const scored = scoreResponse(scorer, assessment.answers);
  if (!scored.ok) return scored;
  const scores = scored.value;
  const { instrument } = scorer;
  const { snapshot, completedAt } = assessment;
  const day = completedAt === undefined ? undefined : dayOf(completedAt);
  const profile = buildReadinessProfile(scorer, scores, day);
  const rules = instrument.file.profile;
  if (profile === undefined || rules === undefined) return ok(undefined);
  const { reader, translator } = wording;
  const kept = privateScales(scorer);
  const receipt = writeReceipt(scorer, scores);
  return ok({
    scores,
    receipt,
    chart: bandChartModel(scorer, scores, kept, wording),
    isAsLocked: snapshot === undefined || snapshot.receiptHash === contentHash(receipt),
    keptOut: [
      translator.t("profile.safetyFlags"),
      ...[...kept].map((id) => reader.text(`scale.${id}.title`)),
    ],
    safety: profile.safetyFlags
      .filter(({ truth }) => truth === "yes")
      .map(({ id }) => ({
        id,
        text: reader.text(`flag.${id}.text`),
        routine: reader.maybe(`flag.${id}.routine`),
      })),
    wants: wantsInWords(scorer, scores, wording),
    strengths: strengthsInWords(scorer, profile, kept, wording),
    focus: focusAreas(scorer, assessment, profile, kept, wording),
    unknown: unknownInWords(profile, kept, wording),
    supports: supportsByActor(rules, profile, kept, reader),
    track: trackInWords(scorer, scores, profile, kept, wording),
    markers: markersInWords(scorer, profile, kept, wording),
    toClarify: profile.toClarify.map(({ id, items }) => ({
      id,
      text: reader.text(`check.${id}.text`),
      section: instrument.items.get(items[0] ?? "")?.section ?? "",
    })),
    earlyWarning: earlyWarningInWords(rules, profile, wording),
    nextSteps: nextStepsInWords(rules, profile, wording),
  });
}
