import { describe, expect, it } from "vitest";
import { answered, type Row } from "../../src/core/response/index.ts";
import { exportRecords } from "../../src/workflows/exportRecords.ts";
import type { Talk } from "../../src/workflows/talk/createTalk.ts";
import { cook, welder, withRows } from "../fixtures/withRows.ts";
import { AssessmentScenario } from "./AssessmentScenario.ts";

const driver: Row = { job_title: answered("Förare") };

async function talkAboutJobs(): Promise<{ scenario: AssessmentScenario; talk: Talk }> {
  const scenario = new AssessmentScenario(withRows.instrument);
  await scenario.startsVisit();
  const talk = await scenario.opensTalk();
  talk.setAnswer("has_worked", answered("yes"));
  return { scenario, talk };
}

/** What has been kept about the jobs, oldest first, each with the record it replaces. */
async function history(scenario: AssessmentScenario) {
  const stored = await (await scenario.store()).loadCase(scenario.caseId);
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  return stored.value.records.flatMap(({ id, body }) =>
    body.type === "answer" && body.item === "jobs"
      ? [{ id, answer: body.answer, replaces: body.replaces }]
      : [],
  );
}

describe("rows of a repeat", () => {
  it("are there in their order when the talk is opened again", async () => {
    const { scenario, talk } = await talkAboutJobs();
    talk.setAnswer("jobs", answered([welder, cook, driver]));
    await talk.flush();

    const { answers } = (await scenario.opensTalk()).state().assessment;
    expect(answers["jobs"]).toEqual(answered([welder, cook, driver]));
  });

  it("stay in the history when one is removed, and are whole when it comes back", async () => {
    const { scenario, talk } = await talkAboutJobs();
    for (const rows of [[welder, cook], [cook], [welder, cook]]) {
      talk.setAnswer("jobs", answered(rows));
      await talk.flush();
    }

    const [first, removed, back] = await history(scenario);
    expect(first?.answer).toEqual(answered([welder, cook]));
    expect(removed).toMatchObject({ answer: answered([cook]), replaces: first?.id });
    expect(back).toMatchObject({ answer: answered([welder, cook]), replaces: removed?.id });
    const { answers, conflicts } = (await scenario.opensTalk()).state().assessment;
    expect(answers["jobs"]).toEqual(answered([welder, cook]));
    expect(conflicts.size).toBe(0);
  });

  it("are neither lost nor called saved while the disk is full", async () => {
    const { scenario, talk } = await talkAboutJobs();
    talk.setAnswer("jobs", answered([welder]));
    await talk.flush();
    scenario.isDiskFull = true;
    talk.setAnswer("jobs", answered([welder, cook]));
    await talk.flush();

    expect(talk.state().save.kind).toBe("failed");
    const file = await exportRecords(await scenario.ports(), scenario.caseId, talk.waiting());
    expect(file.ok && JSON.parse(file.value).unsaved).toMatchObject([
      { item: "jobs", answer: answered([welder, cook]) },
    ]);

    scenario.isDiskFull = false;
    await talk.flush();
    const { answers } = (await scenario.opensTalk()).state().assessment;
    expect(answers["jobs"]).toEqual(answered([welder, cook]));
  });
});
