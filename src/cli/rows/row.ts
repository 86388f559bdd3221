import { type Issue, issue } from "../../core/issue/index.ts";
import type { Answers } from "../../core/response/index.ts";

/** One response as it stood in the file, with what is wrong with how it was written. */
export interface Row {
  /** Where it began, counted from 1. */
  readonly line: number;
  readonly id?: string;
  readonly date?: string;
  readonly answers: Answers;
  readonly faults: readonly Issue[];
}

/** A first row that does not say what the columns are: no row under it can be read. */
export interface WrongHeader {
  readonly line: number;
  readonly header: readonly Issue[];
}

/** A row of which nothing could be read. */
export function unreadRow(line: number, faults: readonly Issue[]): Row {
  return { line, answers: {}, faults };
}

/** What stands for bytes that are no text, when a file is decoded. */
const replaced = "\uFFFD";

export function checkText(text: string): readonly Issue[] {
  return text.includes(replaced) ? [issue("response/not-utf8", "")] : [];
}

/** A record that could not be read to its end. */
export function faultOfRecord(code: "response/broken-quotes" | "file/too-large"): Issue {
  return issue(code, "", { limit: "1 MiB" });
}
