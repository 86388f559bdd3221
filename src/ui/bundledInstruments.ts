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

  const forFirstVisits = (): Promise<readonly Instrument[]> =>
    Promise.all(
      Object.entries(files)
        .filter(([path]) => path.includes("/nybesok-"))
        .map(([path, load]) => read(path, load)),
    );

  return {
    find: async ({ id, version, hash }) => {
      const path = Object.keys(files).find((one) => one.includes(`/${id}/${version}/`));
      const load = path === undefined ? undefined : files[path];
      if (path === undefined || load === undefined) return undefined;
      const instrument = await read(path, load);
      return instrument.hash === hash ? instrument : undefined;
    },
    offered: async () => newestOfEach(await forFirstVisits()),
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

function newestOfEach(instruments: readonly Instrument[]): readonly Instrument[] {
  const newest = new Map<string, Instrument>();
  for (const instrument of instruments) {
    const { id, version, status } = instrument.file;
    const known = newest.get(id);
    if (status === "draft" || status === "retired") continue;
    if (known === undefined || isNewer(version, known.file.version)) newest.set(id, instrument);
  }
  // The shortest first: that is where most talks begin.
  return [...newest.values()].sort((a, b) => a.file.minutes.from - b.file.minutes.from);
}

function isNewer(a: string, b: string): boolean {
  return a.localeCompare(b, "en", { numeric: true }) > 0;
}
