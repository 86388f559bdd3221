import type { IssueCode } from "./issueCodes.ts";

/** Where in a source file something stands. Line and column count from 1, as editors do. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing a person can act on. Sentences live in `i18n`, one per code and language. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON pointer (RFC 6901) into the file or record, `""` for the whole of it. */
  readonly pointer: string;
  /** Values for the sentence, already safe to show. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly location?: SourceLocation;
}

/** Either a value or the issues that stand in its way; never both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}

export function issue(
  code: IssueCode,
  pointer: string,
  params: Readonly<Record<string, string | number>> = {},
): Issue {
  return { code, pointer, params };
}
