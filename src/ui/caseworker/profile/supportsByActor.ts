import type { ProfileRules, TextReader } from "../../../core/instrument/index.ts";
import type { ReadinessProfile } from "../../../core/profile/index.ts";

export interface NeedOfActor {
  /** Id of the need, or `workNear` where the person's own wish to work is the ground. */
  readonly need: string;
  readonly text: string;
  /** Empty where a need stands without any support that answers it. */
  readonly supports: readonly { readonly id: string; readonly text: string }[];
  readonly isPrivate: boolean;
}

export interface ActorSupports {
  readonly actor: string;
  readonly title: string;
  readonly needs: readonly NeedOfActor[];
}

/**
 * Per responsible actor: the wish to work first, then the needs, and under each what could help.
 */
export function supportsByActor(
  rules: ProfileRules,
  profile: Pick<ReadinessProfile, "needs" | "workNear">,
  kept: ReadonlySet<string>,
  reader: TextReader,
): readonly ActorSupports[] {
  return rules.actors.flatMap(({ id: actor }) => {
    const wished = profile.workNear ? workNearOf(actor, rules, reader) : [];
    const needed = profile.needs.flatMap((need) => {
      const all = rules.needs.find(({ id }) => id === need.id)?.supports ?? [];
      const own = all.filter((support) => support.actor === actor);
      const standsAlone = all.length === 0 && need.actor === actor;
      if (own.length === 0 && !standsAlone) return [];
      return [
        {
          need: need.id,
          text: reader.text(`profile.need.${need.id}.text`),
          supports: own.map(({ id }) => ({
            id,
            text: reader.text(`profile.need.${need.id}.support.${id}.text`),
          })),
          isPrivate: kept.has(need.scale),
        },
      ];
    });
    const needs = [...wished, ...needed];
    return needs.length === 0
      ? []
      : [{ actor, title: reader.text(`profile.actor.${actor}.text`), needs }];
  });
}

function workNearOf(
  actor: string,
  rules: ProfileRules,
  reader: TextReader,
): readonly NeedOfActor[] {
  const own = (rules.workNear?.supports ?? []).filter((support) => support.actor === actor);
  if (own.length === 0) return [];
  return [
    {
      need: "workNear",
      text: reader.text("profile.workNear.text"),
      supports: own.map(({ id }) => ({
        id,
        text: reader.text(`profile.workNear.support.${id}.text`),
      })),
      isPrivate: false,
    },
  ];
}
