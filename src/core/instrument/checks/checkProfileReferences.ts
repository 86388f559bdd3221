import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { ProfileCondition } from "../schema/profileCondition.schema.ts";
import { walkProfileConditions } from "../walk.ts";

/** The profile's rules name scales, actors, tracks and earlier rules that exist. */
export function checkProfileReferences(file: InstrumentFile): readonly Issue[] {
  const { profile } = file;
  if (profile === undefined) return [];
  const scored = new Set(file.scales.filter((s) => s.role === "scored").map(({ id }) => id));
  const actors = new Set(profile.actors.map(({ id }) => id));
  const tracks = new Set(profile.tracks.map(({ id }) => id));
  const rules = new Set(profile.trackRules.map(({ id }) => id));
  const scale = (id: string, pointer: string) =>
    scored.has(id) ? [] : [issue("instrument/unknown-scale", pointer, { scale: id })];
  const actor = (id: string, pointer: string) =>
    actors.has(id) ? [] : [issue("instrument/unknown-actor", pointer, { actor: id })];
  return [
    ...profile.needs.flatMap((need, n) => [
      ...scale(need.scale, `/profile/needs/${n}/scale`),
      ...actor(need.actor, `/profile/needs/${n}/actor`),
      ...need.supports.flatMap((support, s) =>
        actor(support.actor, `/profile/needs/${n}/supports/${s}/actor`),
      ),
    ]),
    ...(profile.workNear?.supports ?? []).flatMap((support, s) =>
      actor(support.actor, `/profile/workNear/supports/${s}/actor`),
    ),
    ...profile.obstacles.flatMap((obstacle, o) =>
      scale(obstacle.scale, `/profile/obstacles/${o}/scale`),
    ),
    ...profile.trackRules.flatMap(({ track }, r) =>
      tracks.has(track)
        ? []
        : [issue("instrument/unknown-track", `/profile/trackRules/${r}/track`, { track })],
    ),
    ...walkProfileConditions(file).flatMap(({ value, pointer }) =>
      ruleLeaves(value, pointer, rules),
    ),
  ];
}

/** A track rule may not ask about track rules, so that no rule can wait for itself. */
function ruleLeaves(
  condition: ProfileCondition,
  pointer: string,
  rules: ReadonlySet<string>,
): readonly Issue[] {
  const within = (list: readonly ProfileCondition[], key: string) =>
    list.flatMap((c, i) => ruleLeaves(c, `${pointer}/${key}/${i}`, rules));
  if ("all" in condition) return within(condition.all, "all");
  if ("any" in condition) return within(condition.any, "any");
  if ("of" in condition) return within(condition.of, "of");
  if ("not" in condition) return ruleLeaves(condition.not, `${pointer}/not`, rules);
  if (!("rule" in condition)) return [];
  const known = rules.has(condition.rule) && pointer.startsWith("/profile/markers");
  return known
    ? []
    : [issue("instrument/unknown-rule", `${pointer}/rule`, { rule: condition.rule })];
}
