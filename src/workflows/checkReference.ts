import { type Issue, issue } from "../core/issue/index.ts";

const personalNumber = /(?<!\d)(?:19|20)?\d{6}[-+ ]?\d{4}(?!\d)/;

/** A case is known by a local reference. A Swedish personal number is not let in. */
export function checkReference(
  reference: string,
  taken: ReadonlySet<string> = new Set(),
): readonly Issue[] {
  const trimmed = reference.trim();
  if (trimmed === "") return [issue("case/reference-missing", "/reference")];
  if (looksLikePersonalNumber(trimmed)) {
    return [issue("case/reference-personal-number", "/reference")];
  }
  return taken.has(trimmed)
    ? [issue("case/reference-taken", "/reference", { reference: trimmed })]
    : [];
}

/** Six or eight digits and four more whose last is their check digit (Luhn). */
export function looksLikePersonalNumber(text: string): boolean {
  const match = personalNumber.exec(text)?.[0];
  if (match === undefined) return false;
  const digits = match.replace(/\D/g, "").slice(-10).split("").map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const weighted = i % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
