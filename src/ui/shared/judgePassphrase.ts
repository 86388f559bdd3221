import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import type { Strength } from "./strength.ts";

const zxcvbn = new ZxcvbnFactory({
  dictionary: common.dictionary,
  graphs: common.adjacencyGraphs,
});

/** 0 (guessed at once) to 4 (not within reach of guessing), by zxcvbn. */
export function judgePassphrase(passphrase: string): Strength {
  return zxcvbn.check(passphrase).score;
}
