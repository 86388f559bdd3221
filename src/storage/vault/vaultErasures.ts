import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import type { ErasedCase, Erasures } from "../../workflows/ports/erasures.ts";
import { createAuditTrail } from "../audit/createAuditTrail.ts";
import { erasureIn } from "../erasure/erasureEntry.ts";
import { type PlannedErasure, planErasure } from "../erasure/planErasure.ts";
import type { Keyring } from "../keyring/keyring.schema.ts";
import { parseRecoveryCode } from "../keyring/recoveryCode.ts";
import { rotateVaultKey } from "../keyring/rotateVaultKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { createCaseKeys } from "./createCaseKeys.ts";
import { newestKeyring } from "./newestKeyring.ts";
import type { VaultInside } from "./vaultInside.ts";

/** An erasure in memory: nothing has been changed yet. */
interface PreparedErasure {
  readonly cases: readonly string[];
  /** The keyring it follows: any other change in between makes it void. */
  readonly from: Keyring;
  readonly next: { readonly keyring: Keyring; readonly unlocked: Unlocked };
  readonly recoveryCode: string;
}

/** Erases cases in two steps, so that the new recovery code is on paper before anything goes. */
export function vaultErasures(inside: VaultInside): Erasures {
  const { copies, device } = inside;
  const { random, deriveKey } = device;
  let prepared: PreparedErasure | undefined;

  return {
    prepareErasure: async ({ cases, ...ways }) =>
      inside.inTurn(async () => {
        const { keyring } = inside.keys;
        const rotated = await rotateVaultKey(keyring, { ...ways, random, deriveKey });
        if (!rotated.ok) return rotated;
        for (const caseId of cases) {
          const there = await copies.byCase(caseId);
          if (!there.ok) return there;
          const isThere = there.value.some(({ type }) => type === "record");
          if (!isThere) return fail([issue("vault/no-such-case", "", { case: caseId })]);
        }
        const { recoveryCode, ...next } = rotated.value;
        prepared = { cases, from: keyring, next, recoveryCode };
        return ok({ recoveryCode });
      }),
    erase: async (typedCode, onStep) =>
      inside.inTurn(async () => {
        const ready = prepared;
        if (ready === undefined || ready.from !== inside.keys.keyring) {
          return fail([issue("vault/nothing-prepared-to-erase", "")]);
        }
        const typed = parseRecoveryCode(typedCode);
        if (!typed.ok) return typed;
        const shown = parseRecoveryCode(ready.recoveryCode);
        if (!shown.ok || shown.value.join() !== typed.value.join()) {
          return fail([issue("vault/wrong-recovery-code", "")]);
        }
        const erased = await perform(inside, ready, onStep);
        if (erased.ok) prepared = undefined;
        return erased;
      }),
    erasures: async () => {
      const entries = await copies.byKinds(["erasure"]);
      return entries.ok ? ok(entries.value.flatMap((entry) => erasureIn(entry) ?? [])) : entries;
    },
  };
}

async function perform(
  inside: VaultInside,
  { cases, next }: PreparedErasure,
  onStep: Parameters<Erasures["erase"]>[1],
): Promise<Result<readonly ErasedCase[]>> {
  const { copies, deviceId } = inside;
  const { random, now, newId } = inside.device;
  const place = { unlocked: next.unlocked, device: deviceId, now, newId, random };
  const present = inside.keys.unlocked;
  const planned = await planErasure(copies, { cases, at: now(), present, next, place, onStep });
  if (!planned.ok) return planned;
  const done = await planned.value.perform();
  if (!done.ok) {
    const isDone = await isErased(inside, next.keyring);
    if (!isDone.ok) return isDone;
    if (!isDone.value) return done;
  }
  inside.keys = await keysAfter(planned.value, next, place);
  onStep("rebuilding");
  // It is erased either way: where this fails, `isRebuildDue` says that it is still to be done.
  await copies.rebuild(() => undefined);
  return ok(planned.value.erased);
}

/**
 * Whether a failed erasure was done all the same. Where that cannot be read the copies are closed:
 * to write on with keys that may not be the vault's any longer would lose what is written.
 */
async function isErased({ copies }: VaultInside, next: Keyring): Promise<Result<boolean>> {
  const keyrings = await copies.byKinds(["keyring"]);
  const newest = keyrings.ok ? await newestKeyring(keyrings.value) : undefined;
  if (newest !== undefined) return ok(newest.generation >= next.generation);
  await copies.close();
  return fail([issue("vault/erasure-uncertain", "")]);
}

/** The keys to go on with, all of them at hand: nothing is read that might fail. */
async function keysAfter(
  { caseKeys, lastOfTrail }: PlannedErasure,
  { keyring, unlocked }: PreparedErasure["next"],
  place: Parameters<typeof createAuditTrail>[0],
): Promise<VaultInside["keys"]> {
  return {
    keyring,
    unlocked,
    caseKeys: await createCaseKeys(unlocked, caseKeys, place.random),
    audit: createAuditTrail(place, lastOfTrail),
  };
}
