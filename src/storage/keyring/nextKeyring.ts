import { invariant } from "../../core/issue/index.ts";
import type { OpenKeyring } from "./buildKeyring.ts";
import type { Keyring, KeyringContent } from "./keyring.schema.ts";
import { signKeyring } from "./signKeyring.ts";
import type { Unlocked } from "./unlocked.ts";

/** The keyring of the next generation, with some of its parts made anew and the same keys. */
export async function nextKeyring(
  keyring: Keyring,
  unlocked: Unlocked,
  change: Partial<KeyringContent>,
): Promise<OpenKeyring> {
  const { signature: _, ...content } = keyring;
  const isOwn = unlocked.vault === content.vault && unlocked.generation === content.generation;
  invariant(isOwn, "What is open is not what this keyring opens");
  const generation = nextGeneration(content);
  const next = await signKeyring({ ...content, ...change, generation }, unlocked.signer);
  return { keyring: next, unlocked: { ...unlocked, generation } };
}

/** The number that the keyring after this one will have. */
export function nextGeneration({ generation }: Pick<Keyring, "generation">): number {
  return generation + 1;
}
