import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./languageChoice.ts";

describe("chooseLanguage", () => {
  it("keeps what was chosen before", () => {
    expect(chooseLanguage("en", ["sv-SE"])).toBe("en");
  });

  it("takes the first of the reader's languages that the app speaks", () => {
    expect(chooseLanguage(undefined, ["so-SO", "en-GB", "sv"])).toBe("en");
  });

  it("is Swedish for everybody else, also when what was kept makes no sense", () => {
    expect(chooseLanguage("klingon", ["ar", "ti"])).toBe("sv");
    expect(chooseLanguage(undefined, [])).toBe("sv");
  });
});
