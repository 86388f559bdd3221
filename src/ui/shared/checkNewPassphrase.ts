import { type Issue, issue } from "../../core/issue/index.ts";
import type { Strength } from "./strength.ts";

/** A new passphrase as it is filled in. */
export interface PassphraseDraft {
  readonly passphrase: string;
  readonly again: string;
  /** As the passphrase was judged. */
  readonly strength: Strength;
}

export const emptyPassphrase: PassphraseDraft = { passphrase: "", again: "", strength: 0 };

const shortest = 12;
const leastStrength = 3;

/** What is wrong with it, by its field: too short, too easy to guess, or not twice the same. */
export function checkNewPassphrase({
  passphrase,
  again,
  strength,
}: PassphraseDraft): readonly Issue[] {
  if (passphrase.length < shortest) {
    return [issue("vault/passphrase-too-short", "/passphrase", { limit: shortest })];
  }
  if (strength < leastStrength) return [issue("vault/passphrase-too-weak", "/passphrase")];
  return passphrase === again ? [] : [issue("vault/passphrases-differ", "/again")];
}
