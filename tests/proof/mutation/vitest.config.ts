import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import appConfig from "../../../vite.config.ts";

/** Quick files first: most mutants are killed there, and the slow ones then need not run. */
const slowest = [
  /[.]prop[.]test[.]ts$/,
  /\/tests\/golden\/receipts[.]test[.]ts$/,
  /\/tests\/golden\/vectors[.]test[.]ts$/,
];

class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      slowest.findIndex((slow) => slow.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/** Long, and about what an instrument may say rather than about its scores. */
const leftOut = ["**/protectedTraits.prop.test.ts", "**/numbers.prop.test.ts"];

/** The tests that scoring and profile are tried with. */
export default defineConfig({
  test: {
    // Each law forty times: a survivor is met by all of them.
    env: { ...appConfig.test?.env, LAW_RUNS: "40" },
    testTimeout: 120_000,
    environment: "node",
    // A worker per file would take more time than the tests themselves.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    setupFiles: ["tests/proof/mutation/sameRandomness.ts"],
    exclude: leftOut,
    include: [
      "src/core/**/*.test.ts",
      "tests/golden/{receiptsOfMethods,receipts,vectors}.test.ts",
      "tests/docs/scoringExamples.test.ts",
    ],
  },
});
