import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { ProfileRules } from "../schema/profile.schema.ts";
import { walkAllItems } from "../walk.ts";
import { idsOfScales } from "./idsOfScales.ts";
import { type Named, named } from "./named.ts";

/** Within each kind of thing an id is used once. */
export function checkIds(file: InstrumentFile): readonly Issue[] {
  return [...idsOfFile(file), ...idsOfChoices(file), ...idsOfScales(file)].flatMap(duplicates);
}

function idsOfFile(file: InstrumentFile): readonly (readonly Named[])[] {
  return [
    named(file.sections, "/sections"),
    walkAllItems(file).map(({ value, pointer }) => ({ id: value.id, pointer: `${pointer}/id` })),
    named(file.scales, "/scales"),
    named(file.domains, "/domains"),
    named(file.flags, "/flags"),
    named(file.checks, "/checks"),
    ...(file.profile === undefined ? [] : idsOfProfile(file.profile)),
  ];
}

function idsOfProfile(profile: ProfileRules): readonly (readonly Named[])[] {
  return [
    named(profile.actors, "/profile/actors"),
    named(profile.needs, "/profile/needs"),
    ...profile.needs.map(({ supports }, n) => named(supports, `/profile/needs/${n}/supports`)),
    named(profile.workNear?.supports, "/profile/workNear/supports"),
    named(profile.obstacles, "/profile/obstacles"),
    named(profile.tracks, "/profile/tracks"),
    named(profile.trackRules, "/profile/trackRules"),
    named(profile.markers, "/profile/markers"),
    named(profile.earlyWarning?.factors, "/profile/earlyWarning/factors"),
    named(profile.earlyWarning?.combinations, "/profile/earlyWarning/combinations"),
    named(profile.clockTriggers, "/profile/clockTriggers"),
  ];
}

function idsOfChoices(file: InstrumentFile): readonly (readonly Named[])[] {
  const coded = (list: readonly { readonly code: string }[], base: string): readonly Named[] =>
    list.map(({ code }, i) => ({ id: code, pointer: `${base}/${i}/code` }));
  return [
    ...Object.entries(file.choiceLists ?? {}).map(([id, list]) =>
      coded(list, `/choiceLists/${id}`),
    ),
    ...walkAllItems(file).flatMap(({ value, pointer }) =>
      "choices" in value && typeof value.choices !== "string"
        ? [coded(value.choices, `${pointer}/choices`)]
        : [],
    ),
    ...Object.entries(file.bandSets ?? {}).map(([id, { bands }]) =>
      coded(bands, `/bandSets/${id}/bands`),
    ),
  ];
}

function duplicates(list: readonly Named[]): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, pointer }) => {
    if (seen.has(id)) return [issue("instrument/duplicate-id", pointer, { id })];
    seen.add(id);
    return [];
  });
}
