import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { filesUnder } from "../architecture/filesUnder.ts";

const pages = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "src", "tests", "instruments"].flatMap((folder) => filesUnder(folder, /[.]md$/)),
];
const files = ["src", "tests", "docs", "instruments", "schemas"].flatMap((folder) =>
  filesUnder(folder, /./),
);

/** What stands in backticks and looks like a file or a folder of ours, patterns left out. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\s<>*{}]+)`/g)].map(([, path = ""]) => path);
  const source = /[\w/][.](tsx?|mjs|css)$/;
  const folder = /^(src|tests|docs|instruments|schemas|public)\/.*\/$/;
  return quoted.filter((path) => source.test(path) || folder.test(path));
}

/** A file may be named by its name alone or with some of its folders; a folder from the top. */
function isThere(path: string): boolean {
  return existsSync(path) || files.some((file) => file.endsWith(`/${path}`));
}

/** Links to files, from the page they stand on. */
function linksIn(page: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !link.includes("://") && !link.endsWith(".png"))
    .map((link) => join(dirname(page), link));
}

it("finds the documentation", () => {
  expect(pages).toContain("README.md");
  expect(pages.length).toBeGreaterThan(15);
});

describe.each(pages)("%s names only what is there", (page) => {
  const text = readFileSync(page, "utf8");

  it("files", () => {
    const named = [...pathsIn(text), ...linksIn(page, text)];

    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it("commands", () => {
    const known = Object.keys(packageFile.scripts);
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);

    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
