import {
  type Instrument,
  parseInstrument,
  parseTexts,
  type TextsFile,
} from "../core/instrument/index.ts";
import { invariant } from "../core/issue/index.ts";
import type { InstrumentStore } from "../workflows/ports.ts";

type Load = () => Promise<{ readonly default: unknown }>;

const files = import.meta.glob<{ default: unknown }>("../../instruments/*/*/instrument.json");
const textFiles = import.meta.glob<{ default: unknown }>("../../instruments/*/*/texts/*.json");

/** The instruments shipped with the app, each loaded and parsed once, when first asked for. */
export function createBundledInstruments(): InstrumentStore {
  const parsed = new Map<string, Promise<Instrument>>();
  const translated = new Map<string, Promise<TextsFile>>();

  function read(path: string, load: Load): Promise<Instrument> {
    const known =
      parsed.get(path) ?? load().then(({ default: json }) => ours(parseInstrument(json)));
    parsed.set(path, known);
    return known;
  }

  /** The newest version that may be used; older ones are not even fetched where it is enough. */
  async function newestOffered(newestFirst: readonly string[]): Promise<readonly Instrument[]> {
    const [path, ...older] = newestFirst;
    const load = path === undefined ? undefined : files[path];
    if (path === undefined || load === undefined) return [];
    const instrument = await read(path, load);
    const { status } = instrument.file;
    return status === "draft" || status === "retired" ? newestOffered(older) : [instrument];
  }

  return {
    find: async ({ id, version, hash }) => {
      const path = Object.keys(files).find((one) => one.includes(`/${id}/${version}/`));
      const load = path === undefined ? undefined : files[path];
      if (path === undefined || load === undefined) return undefined;
      const instrument = await read(path, load);
      return instrument.hash === hash ? instrument : undefined;
    },
    offered: async () => {
      const offered = await Promise.all(versionsWithScreens().map(newestOffered));
      // The shortest first: that is where most talks begin.
      return offered.flat().sort((a, b) => a.file.minutes.from - b.file.minutes.from);
    },
    texts: async (instrument, language) => {
      const { id, version } = instrument.file;
      const path = `../../instruments/${id}/${version}/texts/${language}.json`;
      const load = textFiles[path];
      if (load === undefined) return undefined;
      const known =
        translated.get(path) ??
        load().then(({ default: json }) => ours(parseTexts(instrument, json)));
      translated.set(path, known);
      return known;
    },
  };
}

/** What we ship has passed the checks before it was shipped: a fault here is our own. */
function ours<T>(
  result: { ok: true; value: T } | { ok: false; issues: readonly { code: string }[] },
): T {
  invariant(result.ok, `A bundled instrument is broken: ${JSON.stringify(result)}`);
  return result.value;
}

/** What a talk can be held with. The rest of the library is for the command line so far. */
const withScreens = ["/nybesok-", "/arbetsprofil/"];

/** The paths of each instrument that a talk can be held with, newest version first. */
function versionsWithScreens(): readonly (readonly string[])[] {
  const byFolder = new Map<string, string[]>();
  for (const path of Object.keys(files).filter((one) =>
    withScreens.some((name) => one.includes(name)),
  )) {
    const folder = path.split("/").slice(0, -2).join("/");
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path]);
  }
  return [...byFolder.values()].map((paths) =>
    paths.sort((a, b) => b.localeCompare(a, "en", { numeric: true })),
  );
}
