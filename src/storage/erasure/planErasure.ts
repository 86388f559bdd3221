import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { ErasedCase, ErasureStep } from "../../workflows/ports/erasures.ts";
import { continueTrail } from "../audit/continueTrail.ts";
import type { AuditTrailPlace } from "../audit/createAuditTrail.ts";
import { resealTrail } from "../audit/resealTrail.ts";
import type { Copies } from "../copies/copies.ts";
import type { Entry, NewEntry } from "../journal/entry.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { resealSettings } from "../settings/resealSettings.ts";
import { settingKind } from "../settings/sealSetting.ts";
import { keyringEntry } from "../vault/keyringEntry.ts";
import { erasureEntry, erasureIn } from "./erasureEntry.ts";
import { resealCaseKeys } from "./resealCaseKeys.ts";

export interface CasesToErase {
  readonly cases: readonly string[];
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly present: Unlocked;
  /** The vault as it will be: with a new vault key. */
  readonly next: { readonly keyring: Keyring; readonly unlocked: Unlocked };
  /** Where the trail goes on, under the next vault key. */
  readonly place: AuditTrailPlace;
  readonly onStep: (step: ErasureStep) => void;
}

/** What is to be kept instead of what goes, and what it leaves to go on with. */
export interface PlannedErasure {
  readonly instead: readonly NewEntry[];
  readonly caseKeys: readonly NewEntry[];
  readonly lastOfTrail: NewEntry | undefined;
  readonly erased: readonly ErasedCase[];
  /** Takes effect; comes back with issues when it is done or not done, never half. */
  readonly perform: () => Promise<Result<void>>;
}

/**
 * Plans to take cases out of the vault, their keys with them, with a record in the place of each
 * that says so. All other case keys are sealed under the new vault key, so that the present one
 * opens no key that is left behind anywhere.
 */
export async function planErasure(
  copies: Copies,
  { cases, at, present, next, place, onStep }: CasesToErase,
): Promise<Result<PlannedErasure>> {
  onStep("sealing");
  const markers: NewEntry[] = [];
  for (const caseId of cases) {
    const ofCase = await copies.byCase(caseId);
    if (!ofCase.ok) return ofCase;
    const records = ofCase.value.filter(({ type }) => type === "record");
    if (records.length === 0) return fail([issue("vault/no-such-case", "", { case: caseId })]);
    markers.push(erasureEntry(caseId, at, records));
  }
  const keys = await copies.byKinds(["caseKey"]);
  if (!keys.ok) return keys;
  const trail = await copies.byKinds(["audit"]);
  if (!trail.ok) return trail;
  const lines = await resealTrail(trail.value, present, next.unlocked, place.random);
  if (!lines.ok) return lines;
  const living = keys.value.filter((key) => !cases.includes(key.case));
  const caseKeys = await resealCaseKeys(living, present, next.unlocked, place.random);
  if (!caseKeys.ok) return caseKeys;
  const settings = await copies.byKinds([settingKind]);
  if (!settings.ok) return settings;
  const laidDown = await resealSettings(settings.value, present, next.unlocked, place.random);
  if (!laidDown.ok) return laidDown;
  const noted = await continueTrail(place, lines.value.at(-1), "erased", cases);
  const instead = [
    keyringEntry(next.keyring),
    ...caseKeys.value,
    ...laidDown.value,
    ...lines.value,
    ...noted,
    ...markers,
  ];
  return ok({
    instead,
    caseKeys: caseKeys.value,
    lastOfTrail: noted.at(-1),
    erased: markers.flatMap((marker) => erasureIn(marker) ?? []),
    perform: async () => {
      onStep("rewriting");
      const removed = await copies.remove(
        (entry) => isSealedByVaultKey(entry) || isOfCases(entry, cases),
        instead,
      );
      return removed.ok ? ok(undefined) : removed;
    },
  });
}

function isSealedByVaultKey({ type, kind }: Entry): boolean {
  return type === "keyring" || type === "caseKey" || kind === "audit" || kind === settingKind;
}

function isOfCases(entry: Entry, cases: readonly string[]): boolean {
  return cases.includes(entry.case) && entry.type !== "erasure";
}
