import type { Choice } from "../fixtures/seededChoice.ts";
import { many } from "./bombParts.ts";
import { payloads } from "./payloads.ts";
import { textChanges } from "./texts.ts";

/** What can be done to a file of responses. */
export const responseChanges: Readonly<Record<string, (text: string, choice: Choice) => string>> = {
  ...textChanges,
  "payloads in cells": (text, { onceIn, oneOf }) =>
    text.replaceAll(/(?<=[,;\n])[^,;"\r\n]*(?=[,;\r\n])/g, (cell) =>
      onceIn(6) ? `"${oneOf(payloads).replaceAll('"', '""')}"` : cell,
    ),
  "payloads in strings": (text, { onceIn, oneOf }) =>
    text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, (found) =>
      onceIn(8) ? JSON.stringify(oneOf(payloads)) : found,
    ),
  "a line many times": (text, { below }) => {
    const lines = text.split("\n");
    return [...lines, ...many(below(300), () => lines[1] ?? "")].join("\n");
  },
  "a quote that is never closed": (text, { below }) => {
    const at = below(text.length);
    return `${text.slice(0, at)}"${text.slice(at)}`;
  },
};

/** Files that are no responses, by a number that says how large they are. */
export const noResponses: Readonly<Record<string, (n: number) => string>> = {
  nothing: () => "",
  "columns without end": (n) => many(n * 70, (i) => `c${i}`).join(","),
  "the same column without end": (n) => many(n * 70, () => "id").join(","),
  "separators without end": (n) => `id\n${",".repeat(n * 500)}`,
  "quotes without end": (n) => `id\n${'"'.repeat(n * 500)}`,
  "one cell without end": (n) => `id\n"${"x".repeat(n * 600)}`,
  "lines without end": (n) => `id\n${"\r\n".repeat(n * 200)}`,
  "lines of nothing": (n) => `id\n${"x\n".repeat(n)}`,
  "answers to what is not asked": (n) =>
    JSON.stringify({ answers: Object.fromEntries(many(n * 20, (i) => [`k${i}`, "x"])) }),
  "answers inside answers": (n) => `{"answers":{"a":${"[".repeat(n * 20)}`,
  "words of the language": () =>
    '{"answers":{"__proto__":"x","constructor":{"state":"declined"},"toString":[{"__proto__":1}]}}',
  "ticks without end": (n) => JSON.stringify({ answers: { a: many(n * 20, (i) => `c${i}`) } }),
};
