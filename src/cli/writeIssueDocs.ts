import { join } from "node:path";
import { issue, issueCodes } from "../core/issue/index.ts";
import { createTranslator, languages } from "../i18n/index.ts";
import { exitCodes } from "./exitCodes.ts";
import { files } from "./files.ts";
import { say } from "./report.ts";

const path = join(import.meta.dirname, "..", "..", "docs", "issues.md");

const headings: Readonly<Record<string, string>> = {
  file: "Any file",
  instrument: "Instruments",
  vector: "Vectors",
  texts: "Translations",
  response: "Answers",
  storage: "What is stored",
  vault: "The vault",
  case: "Cases",
};

const valueNames =
  "actor allowed band cells choice column columns construct date expected factor field file flag format from hash id item key kind limit " +
  "list method op place points reason reference rule scale separator set state step table term to track value version what";

/** Stands for the value that a sentence would name. */
const values = {
  ...Object.fromEntries(valueNames.split(" ").map((name) => [name, `‹${name}›`])),
  // A number decides which words stand around it.
  count: 2,
};

/** docs/issues.md: every code with its sentences, in every language of the app. */
function issuePage(): string {
  const areas = [...new Set(issueCodes.map((code) => code.split("/")[0] ?? ""))];
  return [
    "# Issue codes",
    "",
    "Written by `npm run docs:write` from `src/core/issue/issueCodes.ts` and `src/i18n/locales/`. A code is never renamed or reused. `‹…›` stands for a value.",
    ...areas.flatMap((area) => [
      "",
      `## ${headings[area] ?? area}`,
      ...issueCodes.filter((code) => code.startsWith(`${area}/`)).flatMap(entry),
    ]),
    "",
  ].join("\n");
}

function entry(code: (typeof issueCodes)[number]): readonly string[] {
  const sentences = languages.map((language) => {
    const { what, todo } = createTranslator(language).issue(issue(code, "", values));
    return `- ${language}: ${what} → ${todo}`;
  });
  return ["", `### \`${code}\``, "", ...sentences];
}

const page = issuePage();
if (process.argv.includes("--check")) {
  const there = files.read(path);
  const isFresh = there.ok && there.value === page;
  if (!isFresh) say(["docs/issues.md does not follow the code. Run: npm run docs:write"], "error");
  process.exitCode = isFresh ? exitCodes.fine : exitCodes.problems;
} else {
  files.write(path, page);
}
