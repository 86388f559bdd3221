import { describe, expect, it } from "vitest";
import {
  answersOfVector,
  assessmentWith,
  scorer,
  wordingIn,
} from "../../../../tests/fixtures/typfall.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { snapshotOf } from "../../../workflows/snapshotOf.ts";
import { type ProfilePage, profilePage } from "./profilePage.ts";

function pageOf(answers: Answers, more = {}): ProfilePage {
  const page = profilePage(scorer, assessmentWith(answers, more), wordingIn("sv"));
  if (!page.ok || page.value === undefined) throw new Error("There is a profile");
  return page.value;
}

const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title);

describe("profilePage", () => {
  const grave = pageOf(answersOfVector("typfall-c-long"));

  it("begins with what the person wants, in their own words", () => {
    expect(grave.wants[0]?.answers.at(-1)).toMatchObject({
      question: "Vad är du bra på?",
      answer: { text: "Jag är bra med djur", isOwnWords: true },
    });
  });

  it("shows no fewer strengths than obstacles, also on paper without the private ones", () => {
    const { strengths, focus } = grave;
    const onPaper = <T extends { readonly isPrivate: boolean }>(list: readonly T[]) =>
      list.filter(({ isPrivate }) => !isPrivate).length;

    expect(strengths.length).toBeGreaterThanOrEqual(focus.areas.length);
    expect(onPaper(strengths)).toBeGreaterThanOrEqual(onPaper(focus.areas));
    // Every main question is answered "some" or "great", so the best there is works.
    expect(strengths[0]?.word).toBe("Fungerar");
    expect(pageOf({ safety: answered("none") }).strengths[0]?.word).toBe("Styrka");
  });

  it("names a difficulty that is known although the follow-ups were declined", () => {
    const { focus } = pageOf(answersOfVector("known-difficulty-then-declined"));

    expect(focus.areas).toContainEqual(
      expect.objectContaining({ word: undefined, named: [expect.any(String)] }),
    );
  });

  it("says some support, and shows no strength, where good follow-ups meet a hard main answer", () => {
    const { focus, strengths } = pageOf({
      physical_health: answered("great"),
      physical_movement: answered("none"),
      physical_pain: answered("small"),
    });

    expect(focus.areas).toEqual([
      expect.objectContaining({ title: "Kroppslig hälsa", word: "Behöver visst stöd" }),
    ]);
    expect(titles(strengths)).not.toContain("Kroppslig hälsa");
  });

  it("lists what others need to arrange apart from what the person can change", () => {
    const { focus } = pageOf({ home_children: answered("great"), childcare: answered("great") });

    expect(focus.structural.map(({ text }) => text)).toEqual(["Väntar på plats i barnomsorgen"]);
    expect(focus.areas[0]?.named).toEqual(["Det är mycket tungt hemma med barnen"]);
  });

  it("raises only flags that are up", () => {
    expect(grave.safety.map(({ id }) => id)).toEqual(["eviction"]);
    expect(pageOf(answersOfVector("typfall-g-opened")).safety).toEqual([]);
  });

  it("counts how unknown areas were met, by kind", () => {
    const { unknown } = pageOf({ safety: { state: "declined" } });

    expect(unknown.find(({ scale }) => scale === "safety")).toMatchObject({
      coverage: "0 av 1 svar",
      states: "1 avböjd",
      isPrivate: true,
    });
  });

  it("suggests a track with the areas it rests on", () => {
    expect(grave.track).toMatchObject({ title: "Omfattande, samordnat stöd" });
    expect(grave.track?.scales.map(({ text }) => text)).toEqual(["Psykisk hälsa", "Boende"]);
    expect(grave.markers.map(({ id }) => id)).toEqual(["sip_suggested"]);
  });

  it("groups supports by who is responsible, each under its need", () => {
    expect(titles(grave.supports)).toContain("Regionen (vårdcentral, psykiatri)");
    expect(grave.supports[0]?.needs[0]).toMatchObject({ text: "Stöd för ett tryggt boende" });
  });

  it("puts the wish to work first among the supports, whatever else stands in the way", () => {
    const wish = { state: "answered", value: "work" } as const;
    const { supports } = pageOf({ ...answersOfVector("typfall-c-long"), wish_to_work: wish });
    const ame = supports.find(({ actor }) => actor === "ame");

    expect(ame?.needs[0]).toMatchObject({
      text: "Stöd på vägen till arbete, eftersom personen vill arbeta",
      isPrivate: false,
    });
  });

  it("keeps the same areas out of a print whatever the answers are", () => {
    const expected = ["säkerhetsflaggor", "Alkohol, droger och spel", "Trygghet"];

    expect(grave.keptOut).toEqual(expected);
    expect(pageOf({}).keptOut).toEqual(expected);
  });

  it("keeps a track out of a print when it would give a private area away", () => {
    expect(grave.track?.isPrivate).toBe(false);
    expect(pageOf(answersOfVector("violence-with-children")).track?.isPrivate).toBe(true);
  });

  it("quotes what the person wrote beside an area that needs support", () => {
    const notes = new Map([["health", { client: "Jag sover dåligt", caseworker: "Ring vården" }]]);
    const { clientWords } = pageOf(answersOfVector("typfall-c-long"), { notes }).focus;

    expect(clientWords).toEqual([
      { section: "health", title: "Hälsa", text: "Jag sover dåligt", isPrivate: false },
    ]);
  });
});

describe("a locked profile", () => {
  const answers = answersOfVector("typfall-a");
  const made = snapshotOf(scorer, assessmentWith(answers));
  if (!made.ok) throw new Error("It can be completed");
  const { value: snapshot } = made;
  const completedAt = "2026-11-24T09:00:00.000Z";

  it("comes out as it did when it was locked", () => {
    const page = pageOf(snapshot.answers, { snapshot, completedAt });

    expect(page.isAsLocked).toBe(true);
  });

  it("says so when it does not", () => {
    const changed = { ...snapshot.answers, housing: answered("great") };

    expect(pageOf(changed, { snapshot, completedAt }).isAsLocked).toBe(false);
  });
});

describe("the next steps", () => {
  const answers = answersOfVector("typfall-a");

  it("are the follow-up and the instrument's own, by the days they fall due", () => {
    // Just after midnight in Stockholm: three months on is the last of February.
    const { nextSteps } = pageOf(answers, { completedAt: "2026-11-29T23:30:00.000Z" });

    expect(nextSteps.map(({ when }) => when)).toEqual([
      "Senast 28 februari 2027",
      "Senast 30 april 2027",
      "Senast 30 maj 2027",
      "Senast 30 juli 2027",
      "Senast 30 november 2027",
    ]);
    expect(nextSteps[0]?.texts).toEqual([
      "Följ upp tillsammans om tre månader, eller tidigare om något viktigt ändras.",
      "Ställ de korta frågorna igen och se vad som har ändrats.",
    ]);
  });

  it("are so many months on until the profile is locked", () => {
    const whens = pageOf(answers).nextSteps.map(({ when }) => when);

    expect(whens).toEqual([3, 5, 6, 8, 12].map((months) => `Efter ${months} månader`));
  });
});
