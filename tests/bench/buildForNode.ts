import { build } from "vite";
import { temporaryFolder } from "./temporaryFolder.ts";

/** The address of a module that was built as the app is, packages included, to run in Node. */
export async function buildForNode(entry: URL): Promise<string> {
  const outDir = temporaryFolder("node");
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      outDir,
      target: "es2022",
      ssr: true,
      rolldownOptions: { input: entry.pathname, output: { entryFileNames: "built.mjs" } },
    },
  });
  return `file://${outDir}/built.mjs`;
}
