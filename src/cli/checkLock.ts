import { type Issue, issue } from "../core/issue/index.ts";
import type { PublishedLock } from "./publishedLock.schema.ts";

/** A file with the hash of its content. */
interface HashedFile {
  readonly file: string;
  readonly hash: string;
}

/** An instrument version as it is on disk now. */
export interface VersionOnDisk {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly instrument: HashedFile;
  readonly texts: ReadonlyMap<string, HashedFile>;
}

type Entry = PublishedLock["published"][number];

/** Answers are bound to a published version, so it may never change and never go missing. */
export function checkLock(
  lock: PublishedLock,
  versions: readonly VersionOnDisk[],
  lockFile: string,
): readonly Issue[] {
  const gone = lock.published
    .filter((entry) => !versions.some((version) => isSame(entry, version)))
    .map((entry) => found("published-changed", entry, lockFile));
  return [...gone, ...versions.flatMap((version) => checkVersion(lock, version))];
}

/** As `checkLock`, for one version. */
export function checkVersion(lock: PublishedLock, version: VersionOnDisk): readonly Issue[] {
  const entry = lock.published.find((one) => isSame(one, version));
  if (entry === undefined) {
    return version.status === "published"
      ? [found("unlisted-version", version, version.instrument.file)]
      : [];
  }
  const lost = Object.keys(entry.texts)
    .filter((language) => !version.texts.has(language))
    .map(() => found("published-changed", version, version.instrument.file));
  return [
    ...compare(entry.instrument, version.instrument, version),
    ...[...version.texts].flatMap(([language, texts]) =>
      compare(entry.texts[language], texts, version),
    ),
    ...lost,
  ];
}

function compare(
  listed: string | undefined,
  { file, hash }: HashedFile,
  version: VersionOnDisk,
): readonly Issue[] {
  if (listed === hash) return [];
  const what = listed === undefined ? "unlisted-version" : "published-changed";
  return [found(what, version, file)];
}

function isSame(a: Pick<Entry, "id" | "version">, b: Pick<Entry, "id" | "version">): boolean {
  return a.id === b.id && a.version === b.version;
}

function found(
  what: "published-changed" | "unlisted-version",
  { id, version }: Pick<Entry, "id" | "version">,
  file: string,
): Issue {
  return {
    ...issue(`instrument/${what}`, "", { id, version }),
    location: { file, line: 1, column: 1 },
  };
}
