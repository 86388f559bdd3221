/** A file to plant: its path, the modules it imports, and the rule that must refuse it, if any. */
export interface Planted {
  readonly path: string;
  readonly imports: readonly string[];
  readonly refusedBy?: string;
}

/** A small house in good order: nothing in it may be reported. */
export const goodOrder: readonly Planted[] = [
  { path: "src/core/issue/index.ts", imports: ["./issue.ts"] },
  { path: "src/core/issue/issue.ts", imports: [] },
  { path: "src/core/number/index.ts", imports: ["./rational.ts"] },
  { path: "src/core/number/rational.ts", imports: ["../issue/index.ts"] },
  { path: "src/core/instrument/index.ts", imports: ["./parseInstrument.ts"] },
  {
    path: "src/core/instrument/parseInstrument.ts",
    imports: ["zod/mini", "../number/index.ts", "jsonc-parser"],
  },
  { path: "src/core/instrument/parseInstrument.test.ts", imports: ["vitest", "./index.ts"] },
  { path: "src/workflows/ports.ts", imports: ["../core/issue/index.ts"] },
  { path: "src/workflows/records/index.ts", imports: ["./record.schema.ts"] },
  { path: "src/workflows/records/record.schema.ts", imports: ["zod/mini"] },
  {
    path: "src/storage/store.ts",
    imports: ["dexie", "../workflows/ports.ts", "../workflows/records/index.ts"],
  },
  { path: "src/storage/crypto/seal.ts", imports: ["@hpke/core", "hash-wasm", "canonicalize"] },
  { path: "src/i18n/messages.ts", imports: ["../core/issue/index.ts", "intl-messageformat"] },
  { path: "src/survey/Section.tsx", imports: ["survey-core", "react", "survey-react-ui"] },
  {
    path: "src/ui/main.tsx",
    imports: ["react", "../storage/store.ts", "./client/Page.tsx", "./developer/Page.tsx"],
  },
  { path: "src/ui/shared/Button.tsx", imports: ["react"] },
  {
    path: "src/ui/client/Page.tsx",
    imports: ["../shared/Button.tsx", "lazy:../../survey/Section.tsx"],
  },
  {
    path: "src/ui/developer/Page.tsx",
    imports: ["../shared/Button.tsx", "../../i18n/messages.ts"],
  },
  { path: "src/cli/main.ts", imports: ["node:fs", "../core/issue/index.ts"] },
  { path: "src/setup/start.mjs", imports: ["node:fs"] },
];

const ladderMistakes = (
  [
    ["shape", "issue"],
    ["issue", "number"],
    ["number", "condition"],
    ["condition", "instrument"],
    ["instrument", "response"],
    ["response", "scoring"],
    ["scoring", "profile"],
    ["profile", "change"],
    ["change", "statistics"],
    ["statistics", "narrative"],
    ["narrative", "exchange"],
  ] as const
).map(([area, later]) =>
  mistake(`ladder-${area}`, `src/core/${area}/up.ts`, `../${later}/index.ts`),
);

/** One planted mistake per rule, each in a file of its own. */
export const mistakes: readonly Planted[] = [
  mistake("core-boundary", "src/core/number/db.ts", "dexie"),
  mistake("core-boundary", "src/core/number/disk.ts", "node:fs"),
  mistake("core-boundary", "src/core/number/typeOnly.ts", "type:react"),
  mistake("core-boundary", "src/core/number/store.ts", "../../storage/store.ts"),
  mistake("survey-boundary", "src/survey/store.ts", "../storage/store.ts"),
  mistake("workflows-boundary", "src/workflows/db.ts", "dexie"),
  mistake("storage-boundary", "src/storage/flow.ts", "../workflows/startTalk.ts"),
  mistake("i18n-boundary", "src/i18n/number.ts", "../core/number/index.ts"),
  mistake("ui-boundary", "src/ui/shared/survey.tsx", "survey-core"),
  mistake("ui-boundary", "src/ui/shared/command.tsx", "../../cli/main.ts"),
  mistake("cli-boundary", "src/cli/screen.ts", "../ui/shared/Button.tsx"),
  mistake("setup-boundary", "src/setup/bundler.mjs", "vite"),
  mistake("known-zones", "src/cloud/upload.ts", "../core/issue/index.ts"),
  ...ladderMistakes,
  mistake("ladder-exchange", "src/core/exchange/up.ts", "../elsewhere/index.ts"),
  mistake("known-areas", "src/core/elsewhere/index.ts", "../issue/index.ts"),
  mistake("doors-inside-core", "src/core/number/deep.ts", "../issue/issue.ts"),
  mistake("doors-of-core", "src/cli/deep.ts", "../core/issue/issue.ts"),
  mistake("zod-only-at-the-edges", "src/core/number/shape.ts", "zod/mini"),
  mistake("zod-mini-only", "src/core/number/parseNumber.ts", "zod"),
  mistake("storage-only-from-main", "src/ui/shared/store.ts", "../../storage/store.ts"),
  mistake("wings-apart", "src/ui/client/other.tsx", "../developer/Page.tsx"),
  mistake("shared-knows-no-wing", "src/ui/shared/wing.tsx", "../client/Page.tsx"),
  mistake("survey-loaded-late", "src/ui/client/eager.tsx", "../../survey/Section.tsx"),
  mistake("no-cycle", "src/ui/pwa/ring.ts", "./ringBack.ts"),
  { path: "src/core/number/alone.ts", imports: [], refusedBy: "no-orphan" },
  mistake("no-production-to-tests", "src/cli/fixture.ts", "../../tests/fixtures/aThing.ts"),
  mistake(
    "no-test-imports-test",
    "src/cli/a.test.ts",
    "../core/instrument/parseInstrument.test.ts",
  ),
  mistake("resolvable", "src/cli/lost.ts", "./nowhere.ts"),
];

/** What the mistakes import beside the house in good order. */
export const bystanders: readonly Planted[] = [
  ...["condition", "response", "scoring", "profile", "change"].map(emptyDoor),
  ...["statistics", "narrative", "exchange"].map(emptyDoor),
  { path: "src/ui/pwa/ringBack.ts", imports: ["./ring.ts"] },
  { path: "src/workflows/startTalk.ts", imports: ["./ports.ts"] },
  { path: "tests/fixtures/aThing.ts", imports: [] },
];

/** Packages as far as the rules look at them: a place in node_modules. */
export const stubPackages: readonly string[] = [
  "@hpke/core",
  "canonicalize",
  "dexie",
  "hash-wasm",
  "intl-messageformat",
  "jsonc-parser",
  "react",
  "survey-core",
  "survey-react-ui",
  "vite",
  "vitest",
  "zod",
];

function mistake(refusedBy: string, path: string, target: string): Planted {
  return { path, imports: [target], refusedBy };
}

function emptyDoor(area: string): Planted {
  return { path: `src/core/${area}/index.ts`, imports: [] };
}
