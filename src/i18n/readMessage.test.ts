import { describe, expect, it } from "vitest";
import { argumentsOf, compileMessage } from "./compileMessage.ts";
import { languages } from "./language.ts";
import { en } from "./locales/en.ts";
import { sv } from "./locales/sv.ts";
import { type Message, readMessage } from "./readMessage.ts";

const texts = { sv, en };

/** As the build does: read, and written into a file. */
function readBeforehand(text: string): Message {
  return JSON.parse(JSON.stringify(readMessage(text))) as Message;
}

describe("readMessage", () => {
  it.each(languages)("changes no sentence by reading it beforehand in %s", (language) => {
    const changed = Object.entries(texts[language]).filter(([, text]) => {
      const message = readBeforehand(text);
      const names = typeof message === "string" ? [] : argumentsOf(message);
      return [0, 1, 2].some((count) => {
        const values = Object.fromEntries(names.map((name) => [name, count]));
        return compileMessage(message, language)(values) !== compileMessage(text, language)(values);
      });
    });

    expect(changed).toEqual([]);
  });

  it("leaves a text without placeholders as it is", () => {
    expect(readMessage("Sparat <nu> # 1")).toBe("Sparat <nu> # 1");
    expect(compileMessage("Sparat <nu> # 1", "sv")({})).toBe("Sparat <nu> # 1");
  });

  it("reads what is quoted", () => {
    expect(compileMessage(readBeforehand("It''s '{here}'"), "en")({})).toBe("It's {here}");
  });
});
