import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkLock, type VersionOnDisk } from "../../src/cli/checkLock.ts";
import { type PublishedLock, publishedLockSchema } from "../../src/cli/publishedLock.schema.ts";
import { contentHash } from "../../src/core/instrument/index.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";

const lockFile = "instruments/published.lock.json";

function versionsOnDisk(): readonly VersionOnDisk[] {
  return instrumentFolders().map(({ name, instrument, texts }) => {
    const { file, hash } = parsed(instrument);
    return {
      id: file.id,
      version: file.version,
      status: file.status,
      instrument: { file: name, hash },
      texts: new Map(
        [...texts].map(([language, json]) => [
          language,
          { file: `${name} ${language}`, hash: contentHash(json) },
        ]),
      ),
    };
  });
}

it("every published version is listed and still what it was", () => {
  const lock = publishedLockSchema.parse(JSON.parse(readFileSync(lockFile, "utf8")));

  expect(checkLock(lock, versionsOnDisk(), lockFile)).toEqual([]);
});

it("every instrument stands in the folder of its id and version", () => {
  for (const { name, instrument } of instrumentFolders()) {
    const { id, version } = parsed(instrument).file;

    expect(`${id} ${version}`).toBe(name);
  }
});

describe("checkLock", () => {
  const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(64)) as [string, string, string];
  const version: VersionOnDisk = {
    id: "x",
    version: "1.0.0",
    status: "published",
    instrument: { file: "x.json", hash: a },
    texts: new Map([["en", { file: "en.json", hash: b }]]),
  };
  const entry = { id: "x", version: "1.0.0", instrument: a, texts: { en: b } };

  function check(published: PublishedLock["published"], ...versions: readonly VersionOnDisk[]) {
    return checkLock({ format: 1, published }, versions, "lock").map(
      ({ code, location }) => `${code} ${location?.file}`,
    );
  }

  it("is content with what is as it was", () => {
    expect(check([entry], version)).toEqual([]);
    expect(check([], { ...version, status: "trial" })).toEqual([]);
  });

  it("sees a change of the questions, of a translation, and a version that went missing", () => {
    expect(check([{ ...entry, instrument: c }], version)).toEqual([
      "instrument/published-changed x.json",
    ]);
    expect(check([{ ...entry, texts: { en: c } }], version)).toEqual([
      "instrument/published-changed en.json",
    ]);
    expect(check([{ ...entry, texts: { en: b, ar: c } }], version)).toEqual([
      "instrument/published-changed x.json",
    ]);
    expect(check([entry])).toEqual(["instrument/published-changed lock"]);
  });

  it("sees a change also when the status is no longer published", () => {
    expect(check([{ ...entry, instrument: c }], { ...version, status: "draft" })).toEqual([
      "instrument/published-changed x.json",
    ]);
  });

  it("misses a published version, or a translation of one, that is not listed", () => {
    expect(check([], version)).toEqual(["instrument/unlisted-version x.json"]);
    expect(check([{ ...entry, texts: {} }], version)).toEqual([
      "instrument/unlisted-version en.json",
    ]);
  });
});
