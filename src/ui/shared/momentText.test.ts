import { describe, expect, it } from "vitest";
import { createTranslator } from "../../i18n/index.ts";
import { momentText, timeText } from "./momentText.ts";

describe("momentText", () => {
  const translator = createTranslator("sv");
  const now = "2026-03-29T20:30:00Z";

  it("says today and yesterday with the time", () => {
    expect(momentText(translator, "2026-03-29T12:32:00Z", now)).toBe("i dag 14:32");
    // Half past midnight in Stockholm is still yesterday, also on the night the clock changes.
    expect(momentText(translator, "2026-03-28T21:05:00Z", now)).toBe("i går 22:05");
  });

  it("says the date of anything older", () => {
    expect(momentText(translator, "2026-03-27T12:00:00Z", now)).toBe("27 mars 2026");
  });
});

describe("timeText", () => {
  it("is the time where the reader is", () => {
    expect(timeText("2026-01-05T08:03:00Z")).toBe("09:03");
  });
});
