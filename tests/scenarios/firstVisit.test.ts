import { describe, expect, it } from "vitest";
import { buildReadinessProfile } from "../../src/core/profile/index.ts";
import { scoreResponse } from "../../src/core/scoring/index.ts";
import { exportRecords } from "../../src/workflows/exportRecords.ts";
import { putRows } from "../fixtures/records/putRows.ts";
import { AssessmentScenario } from "./AssessmentScenario.ts";

describe("a first visit", () => {
  it("goes on exactly where one was, with every answer and note there", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const before = await scenario.opensTalk();
    scenario.answer(before, { housing: "some", practical: "none" });
    before.setNote("everyday", "client", "Jag kan sova hos min bror till januari.");
    before.goTo("economy");
    expect((await before.flush()).ok).toBe(true);

    const after = (await scenario.opensTalk()).state().assessment;

    expect(after.answers).toMatchObject({
      housing: { value: "some" },
      practical: { value: "none" },
    });
    expect(after.notes.get("everyday")?.client).toBe("Jag kan sova hos min bror till januari.");
    expect(after.position).toBe("economy");
  });

  it("keeps the last thing said about a question, and that it was taken back", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const talk = await scenario.opensTalk();
    scenario.answer(talk, { housing: "great" });
    await talk.flush();
    scenario.answer(talk, { housing: "small", practical: "some" });
    await talk.flush();
    talk.setAnswer("practical", undefined);
    await talk.flush();

    const { answers, conflicts } = (await scenario.opensTalk()).state().assessment;

    expect(answers["housing"]).toEqual({ state: "answered", value: "small" });
    expect(answers["practical"]).toBeUndefined();
    expect(conflicts.size).toBe(0);
  });

  it("loses nothing when the disk is full, says so, and writes it all when there is room", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const talk = await scenario.opensTalk();
    scenario.answer(talk, { housing: "some" });
    await talk.flush();
    scenario.isDiskFull = true;
    scenario.answer(talk, { practical: "great", economy: "some" });
    await talk.flush();

    expect(talk.state().save).toMatchObject({
      kind: "failed",
      issue: { code: "storage/quota-exceeded" },
    });
    expect(talk.state().assessment.answers["economy"]).toEqual({
      state: "answered",
      value: "some",
    });
    const file = await exportRecords(await scenario.ports(), scenario.caseId, talk.waiting());
    expect(file.ok && JSON.parse(file.value).unsaved).toHaveLength(2);

    scenario.isDiskFull = false;
    expect((await talk.flush()).ok).toBe(true);

    expect(talk.state().save).toEqual({ kind: "saved" });
    const { answers } = (await scenario.opensTalk()).state().assessment;
    expect(Object.keys(answers).sort()).toEqual(["economy", "housing", "practical"]);
  });

  it("locks when completed, with blanks of seen sections as skipped and hidden answers let go", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const talk = await scenario.opensTalk();
    talk.goTo("everyday");
    scenario.answer(talk, { housing: "some", housing_fit: "great" });
    scenario.answer(talk, { housing: "none" });
    expect((await talk.complete()).ok).toBe(true);

    scenario.answer(talk, { housing: "great" });
    await talk.flush();
    const reopened = (await scenario.opensTalk()).state();

    expect(reopened.readOnly?.code).toBe("case/locked");
    expect(reopened.assessment.answers["housing"]).toEqual({ state: "answered", value: "none" });
    expect(reopened.assessment.answers["housing_fit"]).toBeUndefined();
    expect(reopened.assessment.answers["practical"]).toEqual({ state: "skipped" });
    expect(reopened.assessment.answers["economy"]).toBeUndefined();
  });

  it("gives the same scores and track from the snapshot as from the open answers", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const talk = await scenario.opensTalk();
    scenario.answer(talk, { housing: "great", mental_health: "great", language: "none" });
    const open = scoreResponse(talk.scorer, talk.state().assessment.answers);
    await talk.complete();
    const locked = scoreResponse(talk.scorer, talk.state().assessment.answers);

    if (!open.ok || !locked.ok) throw new Error("the answers can be scored");
    expect([...locked.value.scales]).toEqual([...open.value.scales]);
    expect(talk.state().assessment.snapshot?.track).toBe(
      buildReadinessProfile(talk.scorer, open.value)?.track?.track,
    );
  });
});

describe("what is not let in", () => {
  it("a personal number, an empty reference, one that is taken", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit("E-104");
    const codes: unknown[] = [];
    for (const reference of ["19811218-9876", " ", "E-104"]) {
      const started = await scenario.startsVisit(reference);
      codes.push(started.ok ? "let in" : started.issues[0]?.code);
    }
    expect(codes).toEqual([
      "case/reference-personal-number",
      "case/reference-missing",
      "case/reference-taken",
    ]);
  });

  it("a write from a window that is not the writing one", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    scenario.lockState = "elsewhere";
    const talk = await scenario.opensTalk();
    scenario.answer(talk, { housing: "some" });
    await talk.flush();

    expect(talk.state().save).toMatchObject({ issue: { code: "storage/other-tab" } });
    expect(talk.waiting()).toHaveLength(1);
  });

  it("a change to a case that holds a record from a newer version; the record stays", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    const store = await scenario.store();
    const newer = { v: 99, id: "new", case: scenario.caseId, kind: "answer", device: "d2", seq: 1 };
    await putRows(scenario.database, [newer]);

    const talk = await scenario.opensTalk();
    scenario.answer(talk, { housing: "some" });
    const stored = await store.loadCase(scenario.caseId);

    expect(talk.state().readOnly?.code).toBe("storage/newer-version");
    expect(talk.waiting()).toHaveLength(0);
    expect(stored.ok && stored.value.unreadable.map(({ row }) => row)).toEqual([newer]);
  });

  it("an instrument of another content than the answers were given to", async () => {
    const scenario = new AssessmentScenario();
    await scenario.startsVisit();
    Object.assign(scenario, { instrument: { ...scenario.instrument, hash: "another" } });
    const talk = await scenario.triesToOpenTalk();

    expect(talk.ok ? [] : talk.issues.map(({ code }) => code)).toEqual(["case/instrument-missing"]);
  });
});
