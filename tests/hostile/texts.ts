import type { Choice } from "../fixtures/seededChoice.ts";
import { many } from "./bombParts.ts";

/** What can be done to a text that was JSON, not knowing what it means. */
export const textChanges: Readonly<Record<string, (text: string, choice: Choice) => string>> = {
  "a character gone": (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  "cut off": (text, { below }) => text.slice(0, below(text.length)),
  "another character": (text, { below, oneOf }) => {
    const at = below(text.length);
    const characters = [
      "{",
      "}",
      "[",
      "]",
      '"',
      "\\",
      ",",
      ":",
      "0",
      "\u0000",
      "\uFEFF",
      "\uD800",
      "/",
    ];
    return text.slice(0, at) + oneOf(["}", ...characters]) + text.slice(at + 1);
  },
  "half a character": (text, { below }) =>
    text.replace(/"(text|title)":"/, (found) => `${found}\\ud83${below(10)}`),
  "a piece twice": (text, { below }) => {
    const at = below(text.length);
    const piece = text.slice(at, at + below(2000));
    return text.slice(0, at) + piece.repeat(1 + below(20)) + text.slice(at);
  },
  "a number of many digits": (text, { below }) =>
    text.replace(/:\d+/, `:1${"0".repeat(1 + below(100_000))}`),
  "a number beyond numbers": (text) => text.replace(/:\d+/, ":1e99999"),
  "a key twice": (text) => text.replace(/"id":/, '"id":"x","id":'),
  "a comment": (text, { below }) => {
    const at = text.indexOf(",", below(text.length));
    return `${text.slice(0, at + 1)}/* ${"*".repeat(below(2000))} */${text.slice(at + 1)}`;
  },
};

/** Files that are not instruments at all, by a number that says how large they are. */
export const noInstruments: Readonly<Record<string, (n: number) => string>> = {
  nothing: () => "",
  "a mark of byte order": () => "\uFEFF{}",
  "brackets that open": (n) => "[".repeat(n * 100),
  "objects that open": (n) => '{"a":'.repeat(n * 100),
  "one string": (n) => `"${"\\\\".repeat(n * 500)}"`,
  "one string without an end": (n) => `"${"x".repeat(n * 500)}`,
  quotes: (n) => '"'.repeat(n * 500),
  "nothing a thousand times": (n) => `{"sections":[${many(n * 30, () => "null").join(",\n")}]}`,
  "sections of nothing": (n) => `{"format":1,"sections":[${many(n * 15, () => "{}").join(",")}]}`,
  keys: (n) => `{${many(n * 30, (i) => `"k${i}":${i}`).join(",\n")}}`,
  "a key twice, many times": (n) => `{${many(n * 30, () => '"k":1').join(",\n")}}`,
  "keys of one kind of thing": (n) =>
    `{"format":1,"pointTables":{${many(n * 10, (i) => `"k${i}":{"a":1}`).join(",")}}}`,
  "empty lists": (n) => `[${many(n * 60, () => "[]").join(",")}]`,
  lines: (n) => `{${"\n".repeat(n * 500)}"x":}`,
  spaces: (n) => `${" ".repeat(n * 900)}{}`,
  commas: (n) => `[${",".repeat(n * 500)}]`,
  "words of the language": () =>
    '{"__proto__":{"isBad":true},"constructor":{"prototype":{"isBad":1}}}',
};
