import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("theme.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, [light, dark] as const],
  ),
);

/** Relative luminance, WCAG 2.2 definition. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2 definition: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, scheme: 0 | 1): string {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`No token --${name}`);
  return found[scheme];
}

const pairs: readonly (readonly [string, string, number])[] = [
  ["ink", "paper", 7],
  ["ink", "surface", 7],
  ["ink", "surface-quiet", 7],
  ["ink", "accent-quiet", 7],
  ["ink-quiet", "paper", 7],
  ["ink-quiet", "surface", 7],
  ["accent", "surface", 7],
  ["accent-ink", "accent", 7],
  ["notice-ink", "notice", 7],
  ["alert-ink", "alert", 7],
  ["good", "paper", 4.5],
  // Borders of answers, the chosen mark and the focus ring: WCAG 1.4.11.
  ["line-strong", "surface", 3],
  ["line-strong", "paper", 3],
  ["accent", "accent-quiet", 3],
  ["focus", "surface", 3],
  ["focus", "paper", 3],
];

describe("the colours of the house", () => {
  for (const [scheme, name] of [
    [0, "light"],
    [1, "dark"],
  ] as const) {
    it.each(pairs)(`%s on %s has a contrast of at least %d in ${name}`, (ink, ground, least) => {
      expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(least);
    });
  }
});
