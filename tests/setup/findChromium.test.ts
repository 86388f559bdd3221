import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findChromium } from "../../src/setup/findChromium.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "avstamp-chromium-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string): string {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), "");
  return join(root, path);
}

describe("findChromium", () => {
  it("takes the one named before any other", () => {
    put("bin/chromium");

    const environment = { AVSTAMP_CHROMIUM: "/opt/mine", PATH: join(root, "bin") };

    expect(findChromium(environment)).toBe("/opt/mine");
  });

  it("takes Chromium on PATH before Chrome on PATH", () => {
    put("first/google-chrome");
    const chromium = put("second/chromium");

    const PATH = [join(root, "first"), join(root, "second")].join(delimiter);

    expect(findChromium({ PATH })).toBe(chromium);
  });

  it("takes one that Playwright downloaded if there is none on PATH", () => {
    const chrome = put("browsers/chromium-1234/chrome-linux/chrome");

    const environment = { PATH: "", PLAYWRIGHT_BROWSERS_PATH: join(root, "browsers") };

    expect(findChromium(environment)).toBe(chrome);
  });
});
