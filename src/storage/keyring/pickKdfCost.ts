import { ok, type Result } from "../../core/issue/index.ts";
import type { KdfCost } from "../crypto/kdf.schema.ts";
import type { Random } from "../crypto/random.ts";
import type { DeriveKey } from "./deriveKey.ts";
import { newKdf } from "./passphraseKey.ts";

/** What a passphrase is to cost: 64 MiB, gone through three times. */
export const strongCost: KdfCost = { m: 64 * 1024, t: 3, p: 1 };

/** What it costs at least, on devices that bear no more: 19 MiB, gone through twice. */
export const floorCost: KdfCost = { m: 19 * 1024, t: 2, p: 1 };

/** How long unlocking may take at the strong cost before the floor is taken, in ms. */
const longest = 3000;

/**
 * What a derivation may cost on this device. The floor is timed first, so that a weak device is not
 * held up by the strong cost; that is taken when by its work it will be done within three seconds,
 * and then is. `now` is a clock in ms. Fails only when not even the floor can be done.
 */
export async function pickKdfCost(
  deriveKey: DeriveKey,
  now: () => number,
  random: Random,
): Promise<Result<KdfCost>> {
  const probe = (cost: KdfCost) => deriveKey("how long does it take?", newKdf(cost, random));
  // The first time includes starting up, and shows whether it can be done at all.
  const first = await probe(floorCost);
  if (!first.ok) return first;
  const start = now();
  const second = await probe(floorCost);
  const expected = (now() - start) * (workOf(strongCost) / workOf(floorCost));
  if (!second.ok || expected > longest) return ok(floorCost);
  return ok((await probe(strongCost)).ok ? strongCost : floorCost);
}

function workOf({ m, t }: KdfCost): number {
  return m * t;
}
