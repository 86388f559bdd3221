import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildIsFresh } from "../../src/setup/buildApp.mjs";
import { sourceHash } from "../../src/setup/sourceHash.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "avstamp-build-"));
  put("src/ui/main.tsx", "one");
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("sourceHash", () => {
  it("stays when only dates change, as in a fresh checkout", () => {
    const before = sourceHash(root);

    utimesSync(join(root, "src/ui/main.tsx"), 0, 0);

    expect(sourceHash(root)).toBe(before);
  });

  it("changes with contents, with names and with a new file", () => {
    const seen = new Set([sourceHash(root)]);

    put("src/ui/main.tsx", "two");
    seen.add(sourceHash(root));
    put("instruments/a/instrument.json", "{}");
    seen.add(sourceHash(root));
    rmSync(join(root, "instruments/a/instrument.json"));
    put("instruments/b/instrument.json", "{}");
    seen.add(sourceHash(root));

    expect(seen.size).toBe(4);
  });

  it("does not look at tests", () => {
    const before = sourceHash(root);

    put("src/ui/main.test.tsx", "a test");

    expect(sourceHash(root)).toBe(before);
  });
});

describe("buildIsFresh", () => {
  it("asks for a build that was stamped with these sources", () => {
    expect(buildIsFresh(root, "abc")).toBe(false);

    put("dist/index.html", "page");
    expect(buildIsFresh(root, "abc")).toBe(false);

    put("dist/.sources.sha256", "abc");
    expect(buildIsFresh(root, "abc")).toBe(true);
    expect(buildIsFresh(root, "def")).toBe(false);
  });
});
