import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTestStore } from "../../tests/fixtures/records/openTestStore.ts";
import { testPorts } from "../../tests/fixtures/records/testPorts.ts";
import { parseInstrument } from "../core/instrument/index.ts";
import { answered } from "../core/response/index.ts";
import { createRecordWriter } from "./createRecordWriter.ts";
import { listCases } from "./listCases.ts";
import { loadAssessment } from "./loadAssessment.ts";
import type { Ports } from "./ports.ts";
import { type DemoCase, seedDemo } from "./seedDemo.ts";

const file = "instruments/nybesok-kort/1.0.0/instrument.json";
const parsed = parseInstrument(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("The short first visit is in order");
const instrument = parsed.value;

const done: DemoCase = {
  reference: "Typfall A",
  answers: { housing: answered("none"), safety: { state: "declined" } },
  isCompleted: true,
};
const underWay: DemoCase = {
  reference: "Typfall D",
  answers: { housing: answered("none"), network: answered("small") },
  isCompleted: false,
};

async function laidOut(cases: readonly DemoCase[]): Promise<Ports> {
  const ports = testPorts(await openTestStore(), instrument);
  const seeded = await seedDemo(ports, createRecordWriter(ports), instrument, cases);
  expect(seeded).toEqual({ ok: true, value: undefined });
  return ports;
}

describe("seedDemo", () => {
  it("lays cases out with the latest first, completed or under way as told", async () => {
    const overview = await listCases(await laidOut([done, underWay]));

    expect(
      overview.ok &&
        overview.value.cases.map(({ reference, assessments: [first] }) => [
          reference,
          first?.completedAt !== undefined,
        ]),
    ).toEqual([
      ["Typfall D", false],
      ["Typfall A", true],
    ]);
  });

  it("leaves what is under way in the last section that has an answer, with all its answers", async () => {
    const ports = await laidOut([underWay]);
    const overview = await listCases(ports);
    const id = overview.ok ? overview.value.cases[0]?.id : undefined;
    const loaded = await loadAssessment(ports, id ?? "");

    expect(loaded.ok && loaded.value.assessment.position).toBe("family");
    expect(loaded.ok && [...loaded.value.assessment.visited]).toEqual(["everyday", "family"]);
    expect(loaded.ok && loaded.value.assessment.answers).toEqual(underWay.answers);
  });

  it("completes with a snapshot that has a receipt", async () => {
    const ports = await laidOut([done]);
    const overview = await listCases(ports);
    const snapshot = overview.ok ? overview.value.cases[0]?.assessments[0]?.snapshot : undefined;

    expect(snapshot?.answers).toMatchObject(done.answers);
    expect(snapshot?.receiptHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says what stands in the way, and lays nothing out twice", async () => {
    const ports = await laidOut([done]);
    const again = await seedDemo(ports, createRecordWriter(ports), instrument, [done]);

    expect(!again.ok && again.issues.map(({ code }) => code)).toEqual(["case/reference-taken"]);
  });
});
