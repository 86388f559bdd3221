import { expect, it } from "vitest";
import { aReader } from "../../../tests/fixtures/aReader.ts";
import type { AnswerValue } from "../condition/index.ts";
import { readEarlyWarning } from "./readEarlyWarning.ts";

const { rules } = aReader();
const factor = (id: string) => ({
  id,
  when: { item: id, op: "=" as const, value: "yes" },
  text: id,
});
const earlyWarning = {
  factors: ["alone", "debts", "tired", "moving"].map(factor),
  combinations: [
    { id: "alone_in_debt", of: ["alone", "debts"], text: "Ensam med skulder." },
    { id: "all_three", of: ["alone", "debts", "tired"], text: "Allt på en gång." },
  ],
  levels: [
    { atLeast: 1, text: "Lyssna efter mer." },
    { atLeast: 3, text: "Tala om det nu." },
  ],
};

function read(answers: Readonly<Record<string, AnswerValue>>) {
  return readEarlyWarning(
    { ...rules, earlyWarning },
    {
      item: (id) => {
        const value = answers[id];
        return value === undefined
          ? { state: "notReached", settled: false }
          : { state: "answered", value, settled: true };
      },
    },
  );
}

it("counts the factors that hold, and names those too little is known about", () => {
  expect(read({ alone: "yes", debts: "no" })).toEqual({
    holds: ["alone"],
    unknown: ["tired", "moving"],
    of: 4,
    combinations: [],
    level: 0,
  });
});

it("is below the first level while no factor holds, also when nothing is known", () => {
  expect(read({})).toEqual({
    holds: [],
    unknown: ["alone", "debts", "tired", "moving"],
    of: 4,
    combinations: [],
  });
});

it.each([
  [{ alone: "yes", debts: "yes" }, 0, ["alone_in_debt"]],
  [{ alone: "yes", debts: "no", tired: "yes", moving: "yes" }, 1, []],
  [{ alone: "yes", debts: "yes", tired: "yes" }, 1, ["alone_in_debt", "all_three"]],
])("of %j reaches level %i with the combinations %j", (answers, level, combinations) => {
  expect(read(answers)).toMatchObject({ level, combinations });
});

it("is not there for an instrument that names no factors", () => {
  expect(readEarlyWarning(rules, aReader().conditions)).toBeUndefined();
});
