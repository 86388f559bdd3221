import { Stryker } from "@stryker-mutator/core";

/**
 * Tries every mutant of the files that has not been tried as it is now, one process for all tests.
 * What comes of it is kept only at the end.
 */
export async function mutate(files: readonly string[]): Promise<void> {
  const stryker = new Stryker({
    configFile: "tests/proof/mutation/stryker.config.json",
    mutate: [...files],
    appendPlugins: [import.meta.resolve("./invariantMessages.mjs")],
  });
  await stryker.runMutationTest();
}
