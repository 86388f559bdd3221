/**
 * Who may import whom, as data. The comment of each rule is what the reader of a red check sees: it
 * says what to do instead. dependencyRules.test.ts plants a violation of every rule.
 *
 * @typedef {import("dependency-cruiser").IForbiddenRuleType} Rule
 */

const tests = "[.](test|spec)[.]tsx?$";
const door = "^src/core/[^/]+/index[.]ts$";

/** The areas of core; each may import only those before it. */
const ladder = [
  "shape",
  "issue",
  "number",
  "condition",
  "instrument",
  "response",
  "scoring",
  "profile",
  "change",
  "statistics",
  "narrative",
  "exchange",
];

const wings = "caseworker|client|developer|analyst";
const zodFiles = "(/[^/]+[.]schema[.]ts|/parse[^/]*[.]ts|/issuesFromZod[.]ts)$";

/** @param {string[]} names */
function packages(...names) {
  return names.map((name) => `^node_modules/(@types/)?${name}/`);
}

/**
 * An allow-list: a zone imports itself, core's doors where listed, and nothing but what is listed.
 *
 * @param {string} zone
 * @param {string[]} allowed
 * @param {string} comment
 * @param {{ node?: boolean }} [also]
 * @returns {Rule}
 */
function onlyTo(zone, allowed, comment, { node = false } = {}) {
  return {
    name: `${zone}-boundary`,
    severity: "error",
    comment,
    from: { path: `^src/${zone}/`, pathNot: tests },
    to: {
      pathNot: [`^src/${zone}/`, ...allowed],
      ...(node ? { dependencyTypesNot: ["core"] } : {}),
    },
  };
}

/** @type {Rule[]} */
const zoneRules = [
  onlyTo(
    "core",
    packages("zod", "jsonc-parser", "canonicalize", "@noble/hashes"),
    "core is pure. Take time, ids and data as arguments; put browser code in ui, survey or storage.",
  ),
  onlyTo(
    "survey",
    ["^src/core/", ...packages("survey-core", "survey-react-ui", "react")],
    "survey turns core's items into SurveyJS models. Take texts and callbacks as arguments.",
  ),
  onlyTo(
    "workflows",
    ["^src/core/", ...packages("zod")],
    "workflows know neither screen nor database. Add what you need to workflows/ports.",
  ),
  onlyTo(
    "storage",
    [
      "^src/core/",
      "^src/workflows/ports([.]ts|/)",
      "^src/workflows/records/index[.]ts$",
      ...packages(
        "dexie",
        "zod",
        "canonicalize",
        "@noble/hashes",
        "hash-wasm",
        "@hpke/core",
        "comlink",
      ),
    ],
    "storage implements workflows/ports. Move what both need into workflows/ports or its records.",
  ),
  onlyTo(
    "i18n",
    ["^src/core/issue/", ...packages("intl-messageformat")],
    "i18n turns keys, issues and numbers into text. Pass the values in.",
  ),
  onlyTo(
    "ui",
    [
      "^src/(core|workflows|survey|i18n|storage)/",
      "^instruments/",
      "^virtual:pwa-register",
      ...packages(
        "react",
        "react-dom",
        "d3-scale",
        "lucide-react",
        "@zxcvbn-ts/core",
        "@zxcvbn-ts/language-common",
      ),
    ],
    "Screens use core, workflows, survey and i18n. A new package needs an entry in DECISIONS first.",
  ),
  onlyTo(
    "cli",
    ["^src/(core|i18n)/", "^schemas/", "^package[.]json$", ...packages("tsx", "zod")],
    "The command line offers core as it is. Move shared logic into core.",
    { node: true },
  ),
  onlyTo("setup", [], "setup runs before anything is installed: node:* only.", { node: true }),
  {
    name: "known-zones",
    severity: "error",
    comment: "Give the new zone its line in this file, its tsconfig.json and a README first.",
    from: { path: "^src/", pathNot: "^src/(core|survey|workflows|storage|i18n|ui|cli|setup)/" },
    to: {},
  },
];

/** @type {Rule[]} */
const coreRules = [
  ...ladder.map((area, rung) => ({
    name: `ladder-${area}`,
    severity: /** @type {const} */ ("error"),
    comment: `${area} may import only what stands before it: ${ladder.slice(0, rung).join(", ") || "nothing"}. Move the shared part down.`,
    from: { path: `^src/core/${area}/`, pathNot: tests },
    to: { path: "^src/core/", pathNot: `^src/core/(${ladder.slice(0, rung + 1).join("|")})/` },
  })),
  {
    name: "known-areas",
    severity: "error",
    comment: "Give the new area of core its rung in `ladder` in this file first.",
    from: { path: "^src/core/", pathNot: [tests, `^src/core/(${ladder.join("|")})/`] },
    to: {},
  },
  {
    name: "doors-inside-core",
    severity: "error",
    comment:
      "Enter another area of core through its index.ts; export the name there if it is ours.",
    from: { path: "^src/core/([^/]+)/", pathNot: tests },
    to: { path: "^src/core/", pathNot: ["^src/core/$1/", door] },
  },
  {
    name: "doors-of-core",
    severity: "error",
    comment: "Enter core through core/<area>/index.ts; export the name there if it is for others.",
    from: { path: "^src/", pathNot: ["^src/core/", tests] },
    to: { path: "^src/core/", pathNot: door },
  },
  {
    name: "zod-only-at-the-edges",
    severity: "error",
    comment: "zod belongs in *.schema.ts and parse*.ts; the rest works with types already parsed.",
    from: { path: "^src/(core|workflows)/", pathNot: [tests, zodFiles] },
    to: { path: "node_modules/zod/" },
  },
  {
    name: "zod-mini-only",
    severity: "error",
    comment: 'Import from "zod/mini": the full zod is several times larger on the first screen.',
    from: { path: "^src/" },
    to: { path: "node_modules/zod/", pathNot: "node_modules/zod/mini/" },
  },
];

/** @type {Rule[]} */
const screenRules = [
  {
    name: "storage-only-from-main",
    severity: "error",
    comment: "Screens get stores from main.tsx or compositionRoot.ts, as ports; take the port.",
    from: { path: "^src/ui/", pathNot: [tests, "^src/ui/(main[.]tsx|compositionRoot[.]tsx?)$"] },
    to: { path: "^src/storage/" },
  },
  {
    name: "wings-apart",
    severity: "error",
    comment: "A wing imports itself, ui/shared and ui/pwa. Move what two wings need to ui/shared.",
    from: { path: `^src/ui/(${wings})/`, pathNot: tests },
    to: { path: "^src/ui/", pathNot: ["^src/ui/$1/", "^src/ui/(shared|pwa)/"] },
  },
  {
    name: "shared-knows-no-wing",
    severity: "error",
    comment: "ui/shared and ui/pwa serve every wing and know none. Pass it in as a prop.",
    from: { path: "^src/ui/(shared|pwa)/", pathNot: tests },
    to: { path: "^src/ui/", pathNot: "^src/ui/(shared|pwa)/" },
  },
  {
    name: "survey-loaded-late",
    severity: "error",
    comment:
      "SurveyJS stays out of the first screen: reach survey/ by import() from a lazy screen.",
    from: { path: "^src/ui/", pathNot: tests },
    to: { path: "^src/survey/", dynamic: false, dependencyTypesNot: ["type-only"] },
  },
];

/** @type {Rule[]} */
const everywhereRules = [
  {
    name: "no-cycle",
    severity: "error",
    comment: "Move what both need into a third file; a cycle has no first file to read.",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-orphan",
    severity: "error",
    comment: "Nothing imports this file and it imports nothing: use it or delete it.",
    from: {
      orphan: true,
      path: "^src/",
      pathNot: [tests, "[.]d[.]ts$", "^src/cli/avstamp[.]mjs$"],
    },
    to: {},
  },
  {
    name: "no-production-to-tests",
    severity: "error",
    comment: "What ships never imports what tests it. Move the shared part into src.",
    from: { path: "^src/", pathNot: tests },
    to: { path: ["^tests/", tests] },
  },
  {
    name: "no-test-imports-test",
    severity: "error",
    comment: "Move what two tests need into tests/fixtures.",
    from: { path: [tests, "^tests/"] },
    to: { path: tests },
  },
  {
    name: "resolvable",
    severity: "error",
    comment: "There is no such file or package. Write the path with its ending.",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
];

export default {
  forbidden: [...zoneRules, ...coreRules, ...screenRules, ...everywhereRules],
  options: {
    doNotFollow: { path: ["node_modules"] },
    moduleSystems: /** @type {import("dependency-cruiser").ModuleSystemType[]} */ (["es6"]),
    // Types are dependencies too: a type of React in core would be the first step out of the zone.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
    },
  },
};
