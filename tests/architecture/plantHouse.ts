import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Planted } from "./plantedMistakes.ts";

/** Writes files and stub packages into a new folder outside the repository; gives its path. */
export function plantHouse(files: readonly Planted[], packages: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "avstamp-planted-"));
  for (const { path, imports } of files) {
    write(root, path, [...imports.map(importLine), "export const planted = 1;"].join("\n"));
  }
  for (const name of packages) {
    write(root, `node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    write(root, `node_modules/${name}/index.js`, "export const stub = 1;");
  }
  write(root, "node_modules/zod/mini/index.js", "export const stub = 1;");
  write(root, "package.json", `{ "name": "planted", "type": "module" }`);
  return root;
}

/** `type:x` imports only a type, `lazy:x` on demand. */
function importLine(target: string, index: number): string {
  if (target.startsWith("type:")) return `import type { T } from "${target.slice(5)}";`;
  if (target.startsWith("lazy:")) return `export const late = () => import("${target.slice(5)}");`;
  return `import * as n${index} from "${target}"; export const use${index} = n${index};`;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${text}\n`);
}
