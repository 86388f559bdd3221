import { build } from "vite";

/** A module and all it imports as one script, which gives what the module exports a name. */
export async function bundleForPage(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: path, name, formats: ["iife"] },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk === undefined) throw new Error(`${path} makes no script`);
  return chunk.code;
}
