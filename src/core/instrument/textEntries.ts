import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import type { ProfileRules } from "./schema/profile.schema.ts";

/** Every text of the instrument in its source language, by the key its translations use. */
export function textEntries(file: InstrumentFile): ReadonlyMap<string, string> {
  const entries: [string, string | undefined][] = [
    ["instrument.title", file.title],
    ["instrument.easyTitle", file.easyTitle],
    ["instrument.purpose", file.purpose],
    ["instrument.intendedUse", file.intendedUse],
    ["instrument.notFor", file.notFor],
    ["instrument.evidenceNote", file.evidence.note],
    ...sectionTexts(file),
    ...Object.entries(file.choiceLists ?? {}).flatMap(([list, choices]) =>
      choices.flatMap((c) => pair(`list.${list}.${c.code}`, c)),
    ),
    ...Object.entries(file.bandSets ?? {}).flatMap(([id, set]): [string, string | undefined][] => [
      [`bandSet.${id}.source`, set.source],
      ...set.bands.flatMap((band) => pair(`bandSet.${id}.${band.code}`, band)),
    ]),
    ...file.checks.map(({ id, text }): [string, string] => [`check.${id}.text`, text]),
    ...file.scales.flatMap((scale): [string, string | undefined][] => [
      [`scale.${scale.id}.title`, scale.title],
      [`scale.${scale.id}.easyTitle`, scale.easyTitle],
      ...("overrides" in scale ? (scale.overrides ?? []) : []).map((o): [string, string] => [
        `scale.${scale.id}.override.${o.id}.text`,
        o.text,
      ]),
    ]),
    ...file.flags.flatMap((flag): [string, string | undefined][] => [
      [`flag.${flag.id}.text`, flag.text],
      [`flag.${flag.id}.routine`, flag.routine],
      [`flag.${flag.id}.source`, flag.source],
    ]),
    ...file.domains.flatMap((domain): [string, string | undefined][] => [
      [`domain.${domain.id}.title`, domain.title],
      [`domain.${domain.id}.easyTitle`, domain.easyTitle],
    ]),
    ...profileTexts(file),
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function pair(
  key: string,
  { text, easyText }: { readonly text: string; readonly easyText?: string },
): [string, string | undefined][] {
  return [
    [`${key}.text`, text],
    [`${key}.easyText`, easyText],
  ];
}

const itemTexts = ["why", "help", "unit", "fromText", "toText"] as const;

function sectionTexts(file: InstrumentFile): [string, string | undefined][] {
  return file.sections.flatMap((section) => [
    [`section.${section.id}.title`, section.title] as [string, string],
    [`section.${section.id}.easyTitle`, section.easyTitle] as [string, string | undefined],
    [`section.${section.id}.intro`, section.intro] as [string, string | undefined],
    ...section.items.flatMap((item) => [
      ...textsOfItem(item),
      ...(item.type === "repeat" ? item.items.flatMap(textsOfItem) : []),
    ]),
  ]);
}

function textsOfItem(item: Item): [string, string | undefined][] {
  return [
    ...pair(`item.${item.id}`, item),
    ...itemTexts.map((key): [string, string | undefined] => {
      const text: unknown = Reflect.get(item, key);
      return [`item.${item.id}.${key}`, typeof text === "string" ? text : undefined];
    }),
    ...("choices" in item && typeof item.choices !== "string"
      ? item.choices.flatMap((c) => pair(`item.${item.id}.choice.${c.code}`, c))
      : []),
  ];
}

function supportTexts(
  key: string,
  { text, supports }: Pick<ProfileRules["needs"][number], "text" | "supports">,
): [string, string][] {
  return [
    [`${key}.text`, text],
    ...supports.flatMap((support) =>
      pair(`${key}.support.${support.id}`, support).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
  ];
}

function profileTexts({ profile }: InstrumentFile): [string, string][] {
  if (profile === undefined) return [];
  return [
    ...profile.actors.map(({ id, text }): [string, string] => [`profile.actor.${id}.text`, text]),
    ...profile.needs.flatMap((need) => supportTexts(`profile.need.${need.id}`, need)),
    ...(profile.workNear === undefined ? [] : supportTexts("profile.workNear", profile.workNear)),
    ...profile.obstacles.map((o): [string, string] => [`profile.obstacle.${o.id}.text`, o.text]),
    ...profile.tracks.flatMap((track): [string, string][] => [
      [`profile.track.${track.id}.text`, track.text],
      [`profile.track.${track.id}.meaning`, track.meaning],
    ]),
    ...profile.trackRules.map((r): [string, string] => [`profile.rule.${r.id}.reason`, r.reason]),
    ...profile.markers.flatMap((marker): [string, string][] => [
      [`profile.marker.${marker.id}.text`, marker.text],
      [`profile.marker.${marker.id}.meaning`, marker.meaning],
    ]),
    ["profile.followUp.text", profile.followUp.text],
    ...(profile.earlyWarning?.factors ?? []).map(({ id, text }): [string, string] => [
      `profile.factor.${id}.text`,
      text,
    ]),
    ...(profile.earlyWarning?.combinations ?? []).map(({ id, text }): [string, string] => [
      `profile.combination.${id}.text`,
      text,
    ]),
    ...(profile.earlyWarning?.levels ?? []).map(({ atLeast, text }): [string, string] => [
      `profile.level.${atLeast}.text`,
      text,
    ]),
    ...(profile.clockTriggers ?? []).map(({ id, text }): [string, string] => [
      `profile.clock.${id}.text`,
      text,
    ]),
  ];
}
