import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { temporaryFolder } from "./temporaryFolder.ts";

/** The script of each page; the page itself lies beside it. */
const scripts = {
  html: new URL("./pages/html/page.ts", import.meta.url),
  ours: new URL("./pages/ours/page.tsx", import.meta.url),
  saving: new URL("./pages/saving/page.ts", import.meta.url),
  survey: new URL("./pages/survey/page.tsx", import.meta.url),
};
export type PageName = keyof typeof scripts;

let built: Promise<string> | undefined;

/** The pages that are measured side by side, built once per run the way the app is built. */
export function buildPages(): Promise<string> {
  built ??= buildAll();
  return built;
}

async function buildAll(): Promise<string> {
  const outDir = temporaryFolder("pages");
  await build({
    configFile: false,
    root: fileURLToPath(new URL("./pages", import.meta.url)),
    logLevel: "error",
    plugins: [react()],
    build: {
      outDir,
      target: "es2022",
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: Object.values(scripts).map(besideIt) },
    },
  });
  return outDir;
}

function besideIt(script: URL): string {
  return fileURLToPath(new URL("./index.html", script));
}
