import type { Condition } from "../condition/index.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import type { ProfileCondition } from "./schema/profileCondition.schema.ts";
import type { ComputedScale, Scale } from "./schema/scale.schema.ts";

/** Something of an instrument file together with its JSON pointer. */
export interface At<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The items of the sections, without those inside a repeat. */
export function walkItems(file: InstrumentFile): readonly (At<Item> & { section: string })[] {
  return file.sections.flatMap((section, s) =>
    section.items.map((value, i) => ({
      value,
      pointer: `/sections/${s}/items/${i}`,
      section: section.id,
    })),
  );
}

/** Every item, those inside a repeat right after it, with the repeat they stand in. */
export function walkAllItems(file: InstrumentFile): readonly (At<Item> & { repeat?: string })[] {
  return walkItems(file).flatMap(({ value, pointer }) => [
    { value, pointer },
    ...(value.type === "repeat" ? value.items : []).map((inside, i) => ({
      value: inside,
      pointer: `${pointer}/items/${i}`,
      repeat: value.id,
    })),
  ]);
}

export function walkScales(file: InstrumentFile): readonly At<Scale>[] {
  return file.scales.map((value, i) => ({ value, pointer: `/scales/${i}` }));
}

export function walkComputedScales(file: InstrumentFile): readonly At<ComputedScale>[] {
  return walkScales(file).flatMap(({ value, pointer }) =>
    value.role === "described" ? [] : [{ value, pointer }],
  );
}

/** A condition, and the repeat whose rows it is asked in, if any: it may look at their items. */
type ConditionAt = At<Condition> & { readonly repeat?: string };

/** Conditions that decide whether an item applies: they may look at anything that does not look back. */
function walkItemConditions(file: InstrumentFile): readonly ConditionAt[] {
  return walkAllItems(file).flatMap(({ value: { condition }, pointer, ...within }) =>
    condition === undefined
      ? []
      : [{ ...within, value: condition, pointer: `${pointer}/condition` }],
  );
}

function whens<T>(list: readonly { readonly when: T }[], base: string): readonly At<T>[] {
  return list.map(({ when: value }, i) => ({ value, pointer: `${base}/${i}/when` }));
}

function ruleConditions(file: InstrumentFile): readonly ConditionAt[] {
  return [
    ...whens(file.checks, "/checks"),
    ...whens(file.flags, "/flags"),
    ...plainProfileConditions(file),
    ...walkComputedScales(file).flatMap(({ value, pointer }) => [
      ...("overrides" in value ? whens(value.overrides ?? [], `${pointer}/overrides`) : []),
      ...value.of.flatMap((term, i): readonly ConditionAt[] => {
        const within = "each" in term ? { repeat: term.each } : {};
        const at = `${pointer}/of/${i}/where`;
        return term.where === undefined ? [] : [{ ...within, value: term.where, pointer: at }];
      }),
      ...whens(value.lookup ?? [], `${pointer}/lookup`),
    ]),
  ];
}

/** Those of the profile that ask about items, scales and flags only: all but rules and markers. */
export function plainProfileConditions(file: InstrumentFile): readonly At<Condition>[] {
  const { profile } = file;
  return [
    ...whens(profile?.obstacles ?? [], "/profile/obstacles"),
    ...workNearCondition(file),
    ...whens(profile?.earlyWarning?.factors ?? [], "/profile/earlyWarning/factors"),
  ];
}

export function workNearCondition({ profile }: InstrumentFile): readonly At<Condition>[] {
  return profile?.workNear === undefined
    ? []
    : [{ value: profile.workNear.when, pointer: "/profile/workNear/when" }];
}

/** The ordinary conditions inside a profile condition. */
export function plainConditions(condition: ProfileCondition, pointer: string): At<Condition>[] {
  const within = (list: readonly ProfileCondition[], key: string) =>
    list.flatMap((c, i) => plainConditions(c, `${pointer}/${key}/${i}`));
  if ("all" in condition) return within(condition.all, "all");
  if ("any" in condition) return within(condition.any, "any");
  if ("of" in condition) return within(condition.of, "of");
  if ("not" in condition) return plainConditions(condition.not, `${pointer}/not`);
  if ("needs" in condition || "coverageBelow" in condition || "rule" in condition) return [];
  return [{ value: condition, pointer }];
}

export function walkProfileConditions(file: InstrumentFile): readonly At<ProfileCondition>[] {
  return [
    ...whens(file.profile?.trackRules ?? [], "/profile/trackRules"),
    ...whens(file.profile?.markers ?? [], "/profile/markers"),
  ];
}

/** Every ordinary condition of the file, wherever it stands. */
export function walkConditions(file: InstrumentFile): readonly ConditionAt[] {
  return [
    ...walkItemConditions(file),
    ...ruleConditions(file),
    ...walkProfileConditions(file).flatMap(({ value, pointer }) => plainConditions(value, pointer)),
  ];
}
