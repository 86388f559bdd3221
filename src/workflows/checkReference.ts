import { type Issue, issue } from "../core/issue/index.ts";

const personalNumber =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/;

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
  const folded = trimmed.toLocaleLowerCase("sv");
  return [...taken].some((one) => one.toLocaleLowerCase("sv") === folded)
    ? [issue("case/reference-taken", "/reference", { reference: trimmed })]
    : [];
}

/**
 * A date (a coordination number's day is raised by sixty) and four digits more. The check digit
 * is not asked for: a number mistyped by one digit still points at a person.
 */
export function looksLikePersonalNumber(text: string): boolean {
  return personalNumber.test(text);
}
