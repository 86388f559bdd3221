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

/** What one support answers: a need, or the wish to work. */
interface Ground {
  readonly id: string;
  /** Key of its texts: `profile.need.housing`. */
  readonly key: string;
  readonly supports: ProfileRules["needs"][number]["supports"];
  /** Who has a ground that no support answers. */
  readonly actor?: string;
  readonly isPrivate: boolean;
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
  const grounds = groundsOf(rules, profile, kept);
  return rules.actors.flatMap(({ id: actor }) => {
    const needs = grounds.flatMap((ground) => needOfActor(ground, actor, reader));
    return needs.length === 0
      ? []
      : [{ actor, title: reader.text(`profile.actor.${actor}.text`), needs }];
  });
}

function groundsOf(
  rules: ProfileRules,
  { needs, workNear }: Pick<ReadinessProfile, "needs" | "workNear">,
  kept: ReadonlySet<string>,
): readonly Ground[] {
  const wish: Ground = {
    id: "workNear",
    key: "profile.workNear",
    supports: rules.workNear?.supports ?? [],
    isPrivate: false,
  };
  return [
    ...(workNear ? [wish] : []),
    ...needs.map(({ id, scale, actor }) => ({
      id,
      key: `profile.need.${id}`,
      supports: rules.needs.find((rule) => rule.id === id)?.supports ?? [],
      actor,
      isPrivate: kept.has(scale),
    })),
  ];
}

function needOfActor(ground: Ground, actor: string, reader: TextReader): readonly NeedOfActor[] {
  const { id, key, supports, isPrivate } = ground;
  const own = supports.filter((support) => support.actor === actor);
  const standsAlone = supports.length === 0 && ground.actor === actor;
  if (own.length === 0 && !standsAlone) return [];
  return [
    {
      need: id,
      text: reader.text(`${key}.text`),
      supports: own.map((support) => ({
        id: support.id,
        text: reader.text(`${key}.support.${support.id}.text`),
      })),
      isPrivate,
    },
  ];
}
