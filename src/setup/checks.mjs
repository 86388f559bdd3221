/**
 * @typedef {{ name: string, program: string, programArguments: readonly string[], mend?: string }} Check
 */

/**
 * Every check there is, in the order of their speed; `npm run check` and `npm test` both run all.
 * A check passes when its program leaves with 0.
 *
 * @type {readonly Check[]}
 */
export const checks = [
  {
    name: "format",
    program: "biome",
    programArguments: ["check", "--error-on-warnings"],
    mend: "npm run fix",
  },
  {
    name: "lint",
    program: "oxlint",
    programArguments: [],
    mend: "npm run fix mends some of it",
  },
  {
    name: "types",
    program: "tsc",
    programArguments: ["-b"],
  },
  {
    name: "zones",
    program: "depcruise",
    programArguments: [
      "--config",
      "tests/architecture/dependencyRules.mjs",
      "--no-progress",
      "src",
      "tests",
      "vite.config.ts",
    ],
    mend: "the comment of the rule says what to do: tests/architecture/dependencyRules.mjs",
  },
  {
    name: "dead code",
    program: "knip",
    programArguments: [],
    mend: "delete it, or use it",
  },
  {
    name: "schemas",
    program: "tsx",
    programArguments: ["src/cli/writeSchemas.ts", "--check"],
    mend: "npm run schemas:write",
  },
];
