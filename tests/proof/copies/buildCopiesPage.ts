import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { temporaryFolder } from "../../bench/temporaryFolder.ts";

/** Its script; the page lies beside it. */
const script = new URL("./page/page.ts", import.meta.url);

/** Builds the page that keeps two copies in a browser; gives its folder. */
export async function buildCopiesPage(): Promise<string> {
  const outDir = temporaryFolder("copies");
  await build({
    configFile: false,
    root: dirname(fileURLToPath(script)),
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir, target: "es2022", emptyOutDir: true },
  });
  return outDir;
}
