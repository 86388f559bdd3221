import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildApp } from "../buildApp.ts";
import type { Line } from "../line.ts";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** What opening a talk loads, by import() or by an import within one of these. */
const talkEntries = [
  "src/ui/caseworker/talk/TalkScreen.tsx",
  "src/survey/SectionSurvey.tsx",
  "src/ui/bundledInstruments.ts",
  "instruments/nybesok-kort/0.9.0/instrument.json",
];

/** JavaScript of the production build, compressed as a server would: all that must be loaded. */
export async function size(): Promise<readonly Line[]> {
  const folder = await buildApp();
  const chunks = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")) as Chunks;
  const first = filesBehind(chunks, ["index.html"]);
  const talk = filesBehind(chunks, talkEntries).filter((file) => !first.includes(file));
  return [
    sizeLine("first screen, JavaScript, gzip", folder, first, 150),
    sizeLine("interview in addition, JavaScript, gzip", folder, talk, 400),
  ];
}

function sizeLine(what: string, folder: string, files: readonly string[], atMost: number): Line {
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length / 1000);
  const [largest, largestSize] = files
    .map((file, i) => [file, sizes[i] ?? 0] as const)
    .reduce((a, b) => (a[1] >= b[1] ? a : b));
  return {
    what,
    measured: sizes.reduce((sum, one) => sum + one, 0),
    unit: "kB",
    budget: { atMost },
    ratio: `${files.length} files, largest ${nameOf(largest)} ${largestSize.toFixed(0)} kB`,
  };
}

/** The chunks named and all they import, import() not followed. */
function filesBehind(chunks: Chunks, entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = chunks[key];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${key}`);
    if (seen.has(chunk.file)) continue;
    seen.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...seen];
}

function nameOf(file: string): string {
  return file.replace(/^assets\//, "").replace(/-[^-]*[.]js$/, "");
}
