import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { forAuthors } from "../../src/i18n/locales/sv/forAuthors.ts";
import { laterScreens } from "../../src/i18n/locales/sv/laterScreens.ts";

/** From here on all words are at hand, behind `AllWords`. */
const laterScreensBegin = "src/ui/ScreenView.tsx";

/** Every file that may run before a later screen is opened, also what is loaded by import(). */
function filesOfFirstScreen(): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = ["src/ui/main.tsx"];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    const here = dirname(file);
    const isLast = file === laterScreensBegin;
    const imported = text.matchAll(
      isLast ? /from "([.][^"]+)"/g : /(?:from |import[(]?)"([.][^"]+)"/g,
    );
    for (const [, path] of imported) if (path !== undefined) waiting.push(join(here, path));
  }
  return new Set([...seen].filter((file) => file.startsWith("src/ui/")));
}

describe("the first screen", () => {
  const files = filesOfFirstScreen();

  it("is followed to the desk, and no further", () => {
    expect([...files]).toContain("src/ui/caseworker/desk/Desk.tsx");
    expect([...files]).toContain("src/ui/layOutDemo.ts");
    expect([...files]).not.toContain("src/ui/caseworker/talk/TalkScreen.tsx");
  });

  it("says only what is loaded with it", () => {
    const unloaded = { ...laterScreens, ...forAuthors };
    const beginnings = new Set(Object.keys(unloaded).map((key) => `${key.split(".")[0]}.`));
    beginnings.delete("issue.");
    const early = [...files].flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const found = [...beginnings].filter(
        (one) => text.includes(`"${one}`) || text.includes(`\`${one}`),
      );
      return found.map((one) => `${file}: ${one}`);
    });

    expect(early).toEqual([]);
  });
});
