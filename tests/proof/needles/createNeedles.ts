import { type Choice, seededChoice } from "../../fixtures/seededChoice.ts";
import { formsOfText } from "./formsOf.ts";
import type { SoughtBytes } from "./soughtBytes.ts";

/** What is typed, so that it can be sought on the disk afterwards. */
export interface Needles {
  /** A new text to type, unlike anything else in the world. */
  readonly text: () => string;
  /** A word that is not one of them, for what may stand in the open. */
  readonly plainWord: string;
  /** How many texts have been given out. */
  readonly count: () => number;
  /** What all those texts have in common, in every form in which it could stand on a disk. */
  readonly sought: readonly SoughtBytes[];
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const markLength = 10;
const wordLength = 8;

/**
 * Each text has two words, and each word begins with the same ten letters: those alone are sought,
 * so a thousand texts are sought as fast as one, and a text that is cut in two on the disk, at the
 * end of a page or a block, still has one word that is whole.
 */
export function createNeedles(seed: number): Needles {
  const choice = seededChoice(seed);
  const mark = lettersOf(choice, markLength);
  let given = 0;
  const word = (): string => mark + lettersOf(choice, wordLength);
  return {
    text: () => {
      given += 1;
      return `${word()} ${word()}`;
    },
    plainWord: lettersOf(choice, 2 * wordLength),
    count: () => given,
    sought: formsOfText("typed text", mark),
  };
}

function lettersOf(choice: Choice, length: number): string {
  return Array.from({ length }, () => letters[choice.below(letters.length)]).join("");
}
