import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { issue, issueCodes } from "../core/issue/index.ts";
import { argumentsOf } from "./compileMessage.ts";
import { createTranslator } from "./createTranslator.ts";
import { languages } from "./language.ts";
import { loadFirstTranslator, loadTranslator } from "./loadTranslator.ts";
import { en } from "./locales/en.ts";
import { type MessageKey, sv } from "./locales/sv.ts";

const keys = Object.keys(sv) as MessageKey[];

describe("the locales", () => {
  it("have the same keys", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });

  it("ask for the same values in both languages", () => {
    const names = (text: string) =>
      [...new Set(argumentsOf(new IntlMessageFormat(text, "sv").getAst()))].sort();

    expect(Object.fromEntries(keys.map((key) => [key, names(en[key])]))).toEqual(
      Object.fromEntries(keys.map((key) => [key, names(sv[key])])),
    );
  });

  it.each(languages)("can say every message in %s", (language) => {
    const { t } = createTranslator(language);

    expect(keys.filter((key) => t(key).trim() === "")).toEqual([]);
  });

  it.each(languages)("say what is wrong and what to do for every code in %s", (language) => {
    const translator = createTranslator(language);
    const sentence = /[.”"}\d–]$/;
    const silent = issueCodes.filter((code) => {
      const { what, todo } = translator.issue(issue(code, ""));
      return !sentence.test(what) || !sentence.test(todo) || what === todo;
    });

    expect(silent).toEqual([]);
  });
});

describe("createTranslator", () => {
  it("puts an issue's values into its sentence", () => {
    const found = issue("instrument/unknown-choice", "/x", { item: "housing", choice: "maybe" });

    expect(createTranslator("sv").issue(found)).toEqual({
      what: "Frågan ”housing” har inget svar med koden ”maybe”.",
      todo: "Använd en kod som finns bland frågans svar.",
    });
  });

  it("says a code in words, and leaves a dash for what is not given", () => {
    const { issue: say } = createTranslator("en");

    expect(say(issue("instrument/wrong-type", "", { expected: "array" })).what).toBe(
      "Here we expect a list.",
    );
    expect(say(issue("instrument/unknown-item", "")).what).toBe(
      "There is no question with the id “–”.",
    );
  });

  it("keeps what looks like markup or a placeholder inside a value as it is", () => {
    const found = issue("instrument/unknown-field", "", { field: "<b>{x}</b>" });

    expect(createTranslator("en").issue(found).what).toBe(
      "The field “<b>{x}</b>” is not part of the format.",
    );
  });

  it("writes dates and numbers as the language does", () => {
    const swedish = createTranslator("sv");
    const english = createTranslator("en");

    expect(swedish.date("2026-03-04")).toBe("4 mars 2026");
    expect(english.date("2026-03-04")).toBe("4 March 2026");
    expect(swedish.date("2026-03")).toBe("mars 2026");
    // Half past midnight in Stockholm, still the day before in Greenwich.
    expect(swedish.date("2026-03-04T23:30:00Z")).toBe("5 mars 2026");
    expect(swedish.number(44.25)).toBe("44,3");
    expect(swedish.number(44)).toBe("44");
    expect(english.number(44, 2)).toBe("44.00");
  });
});

describe("the translators of the browser", () => {
  it.each(languages)("say the same as the one that has everything in %s", async (language) => {
    const all = createTranslator(language);
    const app = await loadTranslator(language);
    const first = await loadFirstTranslator(language);

    expect(first.t("desk.changed", { when: "x" })).toBe(all.t("desk.changed", { when: "x" }));
    expect(app.t("talk.notSaved", { count: 2 })).toBe(all.t("talk.notSaved", { count: 2 }));
    expect(first.issue(issue("storage/failed", ""))).toEqual(
      all.issue(issue("storage/failed", "")),
    );
    expect(app.issue(issue("case/locked", ""))).toEqual(all.issue(issue("case/locked", "")));
  });

  it.each(languages)("have something to say of every code in %s", async (language) => {
    const first = await loadFirstTranslator(language);
    const app = await loadTranslator(language);
    const said = [first, app].flatMap((one) =>
      issueCodes.map((code) => one.issue(issue(code, ""))),
    );

    expect(said.filter(({ what, todo }) => what.length < 10 || todo.length < 10)).toEqual([]);
    expect(app.issue(issue("instrument/unknown-item", "")).what).toContain(
      "instrument/unknown-item",
    );
  });
});
