import { type Issue, issue } from "../../issue/index.ts";
import { choicesOf } from "../instrument.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkItems } from "../walk.ts";

interface Named {
  readonly id: string;
  readonly pointer: string;
}

/** Within each kind of thing an id is used once. */
export function checkIds(file: InstrumentFile): readonly Issue[] {
  const listed = (list: readonly { readonly id: string }[] | undefined, base: string): Named[] =>
    (list ?? []).map(({ id }, i) => ({ id, pointer: `${base}/${i}/id` }));
  const items = walkItems(file);
  const kinds: readonly (readonly Named[])[] = [
    listed(file.sections, "/sections"),
    items.map(({ value, pointer }) => ({ id: value.id, pointer: `${pointer}/id` })),
    listed(file.scales, "/scales"),
    listed(file.domains, "/domains"),
    listed(file.flags, "/flags"),
    listed(file.checks, "/checks"),
    listed(file.profile?.actors, "/profile/actors"),
    listed(file.profile?.needs, "/profile/needs"),
    listed(file.profile?.obstacles, "/profile/obstacles"),
    listed(file.profile?.tracks, "/profile/tracks"),
    listed(file.profile?.trackRules, "/profile/trackRules"),
    listed(file.profile?.markers, "/profile/markers"),
    ...items.map(({ value, pointer }) =>
      choicesOf(file, value).map(({ code }, i) => ({
        id: code,
        pointer: `${pointer}/choices/${i}/code`,
      })),
    ),
  ];
  return kinds.flatMap(duplicates);
}

function duplicates(named: readonly Named[]): readonly Issue[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, pointer }) => {
    if (seen.has(id)) return [issue("instrument/duplicate-id", pointer, { id })];
    seen.add(id);
    return [];
  });
}
