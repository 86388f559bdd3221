import type { Instrument } from "../../core/instrument/index.ts";
import { issueCodes } from "../../core/issue/index.ts";

/** What a vector can name, by the kind of thing it is. */
export type ExpectedKind =
  | "scale"
  | "domain"
  | "flag"
  | "check"
  | "issue"
  | "set"
  | "band"
  | "track"
  | "rule"
  | "marker"
  | "need"
  | "obstacle"
  | "factor"
  | "trigger";

/** All that an instrument has for vectors to name; nothing of a profile where it has none. */
export function idsToExpect({
  file,
}: Instrument): Readonly<Record<ExpectedKind, ReadonlySet<string>>> {
  const { profile, bandSets = {} } = file;
  return {
    scale: idsOf(file.scales),
    domain: idsOf(file.domains),
    flag: idsOf(file.flags),
    check: idsOf(file.checks),
    issue: new Set(issueCodes),
    set: new Set(Object.keys(bandSets)),
    band: new Set(Object.values(bandSets).flatMap(({ bands }) => bands.map(({ code }) => code))),
    track: idsOf(profile?.tracks),
    rule: idsOf(profile?.trackRules),
    marker: idsOf(profile?.markers),
    need: idsOf(profile?.needs),
    obstacle: idsOf(profile?.obstacles),
    factor: idsOf(profile?.earlyWarning?.factors),
    trigger: idsOf(profile?.clockTriggers),
  };
}

function idsOf(list: readonly { readonly id: string }[] = []): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
