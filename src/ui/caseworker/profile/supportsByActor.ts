import type { ProfileRules, TextReader } from "../../../core/instrument/index.ts";
import type { ReadinessProfile } from "../../../core/profile/index.ts";

export interface SuggestedSupport {
  readonly id: string;
  /** Undefined where a need stands without any support that answers it. */
  readonly text: string | undefined;
  readonly need: string;
  readonly isPrivate: boolean;
}

export interface ActorSupports {
  readonly actor: string;
  readonly title: string;
  readonly supports: readonly SuggestedSupport[];
}

/** Needs first, supports second: per responsible actor what could help, side by side. */
export function supportsByActor(
  rules: ProfileRules,
  { needs }: ReadinessProfile,
  kept: ReadonlySet<string>,
  reader: TextReader,
): readonly ActorSupports[] {
  type Placed = SuggestedSupport & { readonly actor: string };
  const all = needs.flatMap(({ id, scale, actor }): readonly Placed[] => {
    const need = reader.text(`profile.need.${id}.text`);
    const isPrivate = kept.has(scale);
    const supports = rules.needs.find((rule) => rule.id === id)?.supports ?? [];
    if (supports.length === 0) return [{ actor, id, text: undefined, need, isPrivate }];
    return supports.map((support) => ({
      actor: support.actor,
      id: `${id}.${support.id}`,
      text: reader.text(`profile.need.${id}.support.${support.id}.text`),
      need,
      isPrivate,
    }));
  });
  return rules.actors.flatMap(({ id }) => {
    const supports = all.filter(({ actor }) => actor === id);
    return supports.length === 0
      ? []
      : [{ actor: id, title: reader.text(`profile.actor.${id}.text`), supports }];
  });
}
