import { once } from "node:events";
import type { Issue } from "../core/issue/index.ts";
import { createTranslator, type Language, type Translator } from "../i18n/index.ts";
import type { Outcome } from "./outcome.ts";

export interface ReportOptions {
  readonly languages: readonly Language[];
  readonly json: boolean;
}

/** Issues go to standard error, so that a pipe gets what is fine; JSON goes to standard output. */
export function report(outcome: Outcome, { languages, json }: ReportOptions): void {
  const translators = languages.map(createTranslator);
  if (json) {
    console.log(JSON.stringify(asJson(outcome, translators), null, 2));
    return;
  }
  for (const line of outcome.fine) console.log(line);
  for (const issue of outcome.issues) console.error(asText(issue, translators));
}

/** Lines as they are, for usage and for our own mistakes. */
export function say(lines: readonly string[], to: "output" | "error"): void {
  (to === "output" ? console.log : console.error)(lines.join("\n"));
}

/** Somebody who reads our output has heard enough, as `head` has after ten lines. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** Writes as it is to standard output, and waits while the reader is behind. */
export function createOutput(): (text: string) => Promise<void> {
  const { stdout } = process;
  let isClosed = false;
  stdout.on("error", () => {
    isClosed = true;
  });
  return async (text) => {
    if (!isClosed && !stdout.write(text)) {
      await once(stdout, "drain").catch(() => {
        isClosed = true;
      });
    }
    if (isClosed) throw new OutputClosed();
  };
}

function asText(issue: Issue, translators: readonly Translator[]): string {
  const { location, code, params } = issue;
  const place =
    location === undefined
      ? String(params["file"] ?? "")
      : `${location.file}:${location.line}:${location.column}`;
  return [
    `${place}  ${code}`,
    ...translators.flatMap((translator) => {
      const { what, todo } = translator.issue(issue);
      return [`  ${what}`, `  → ${todo}`];
    }),
  ].join("\n");
}

function asJson({ fine, issues }: Outcome, translators: readonly Translator[]): unknown {
  return {
    fine,
    issues: issues.map((issue) => ({
      code: issue.code,
      pointer: issue.pointer,
      params: issue.params,
      ...(issue.location === undefined ? {} : { location: issue.location }),
      messages: Object.fromEntries(
        translators.map((translator) => [translator.language, translator.issue(issue)]),
      ),
    })),
  };
}
