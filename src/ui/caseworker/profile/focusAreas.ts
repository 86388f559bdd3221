import type { ProfileRules } from "../../../core/instrument/index.ts";
import type { ReadinessProfile } from "../../../core/profile/index.ts";
import type { Scorer } from "../../../core/scoring/index.ts";
import type { AssessmentState } from "../../../workflows/records/index.ts";
import { bandWords } from "../../shared/chart/bandWords.ts";
import type { Wording } from "../../shared/wording.ts";

export interface FocusArea {
  readonly scale: string;
  readonly title: string;
  /** Undefined when a difficulty is known although too little is for a band. */
  readonly word: string | undefined;
  readonly named: readonly string[];
  readonly isPrivate: boolean;
}

interface ClientWords {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly isPrivate: boolean;
}

export interface FocusAreas {
  readonly areas: readonly FocusArea[];
  /** What others need to arrange, apart from what the person can change. */
  readonly structural: readonly {
    readonly id: string;
    readonly text: string;
    readonly isPrivate: boolean;
  }[];
  /** What the person wrote beside the sections these areas belong to. */
  readonly clientWords: readonly ClientWords[];
}

export function focusAreas(
  scorer: Scorer,
  assessment: AssessmentState,
  profile: ReadinessProfile,
  kept: ReadonlySet<string>,
  wording: Wording,
): FocusAreas {
  const { reader } = wording;
  const structural = structuralIds(scorer.instrument.file.profile);
  const otherBands = new Map(
    [...profile.strengths, ...profile.working].map(({ scale, band }) => [scale, band]),
  );
  const areas = profile.obstacles.flatMap(({ scale, band, named }) => {
    const personal = named.filter((id) => !structural.has(id));
    if (band === undefined && personal.length === 0) return [];
    const set = scorer.scales.get(scale)?.bandSet?.id;
    const reached = band ?? otherBands.get(scale);
    return [
      {
        scale,
        title: reader.text(`scale.${scale}.title`),
        word: reached === undefined ? undefined : bandWords(set, wording)(reached),
        named: personal.map((id) => reader.text(`profile.obstacle.${id}.text`)),
        isPrivate: kept.has(scale),
      },
    ];
  });
  return {
    areas,
    structural: profile.obstacles.flatMap(({ scale, named }) =>
      named
        .filter((id) => structural.has(id))
        .map((id) => ({
          id,
          text: reader.text(`profile.obstacle.${id}.text`),
          isPrivate: kept.has(scale),
        })),
    ),
    clientWords: wordsBeside(
      scorer,
      assessment,
      areas.map(({ scale }) => scale),
      wording,
    ),
  };
}

function structuralIds(rules: ProfileRules | undefined): ReadonlySet<string> {
  const outside = rules?.obstacles.filter(({ kind }) => kind === "structural") ?? [];
  return new Set(outside.map(({ id }) => id));
}

function wordsBeside(
  { instrument, scales }: Scorer,
  { notes }: AssessmentState,
  of: readonly string[],
  { reader }: Wording,
): readonly ClientWords[] {
  const items = of.flatMap((scale) => scales.get(scale)?.items ?? []);
  const sections = new Set(items.map((item) => instrument.items.get(item)?.section));
  return instrument.file.sections.flatMap(({ id, items: inSection }) => {
    const text = notes.get(id)?.client.trim() ?? "";
    if (text === "" || !sections.has(id)) return [];
    const isPrivate = inSection.some((item) => item.type !== "display" && item.private === true);
    return [{ section: id, title: reader.text(`section.${id}.title`), text, isPrivate }];
  });
}
