import type { Instrument, InstrumentItem } from "../instrument/index.ts";
import { type Issue, type IssueCode, issue } from "../issue/index.ts";
import type { Answer, Answers } from "./answer.ts";

const isoForms: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
};

/**
 * Every fault in the answers to items of this instrument; an empty list when they can be scored.
 * Nothing is clamped or ignored: an answer with a fault gives no score at all.
 */
export function checkAnswers(instrument: Instrument, answers: Answers): readonly Issue[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const item = instrument.items.get(id);
    if (item === undefined || item.item.type === "display") {
      return [issue("response/unknown-item", `/answers/${id}`, { item: id })];
    }
    return checkAnswer(item, answer);
  });
}

/** The faults of one answer. */
export function checkAnswer(item: InstrumentItem, answer: Answer): readonly Issue[] {
  const fault = (code: IssueCode, params = {}) => [
    issue(code, `/answers/${item.item.id}`, { item: item.item.id, ...params }),
  ];
  if (answer.state !== "answered") {
    return item.nonAnswers.includes(answer.state) || answer.state === "skipped"
      ? []
      : fault("response/non-answer-not-offered", { state: answer.state });
  }
  const { value } = answer;
  switch (item.item.type) {
    case "single":
    case "yesNo":
      if (typeof value !== "string") return fault("response/wrong-type");
      return hasChoice(item, value) ? [] : fault("response/not-an-option", { choice: value });
    case "multiple":
      return checkTicks(item, value, fault);
    case "rating":
    case "number": {
      if (typeof value !== "number" || !Number.isFinite(value)) return fault("response/wrong-type");
      const { from, to } = item.item;
      return value >= from && value <= to
        ? []
        : fault("response/out-of-range", { value, from, to });
    }
    case "text":
      return typeof value === "string" ? [] : fault("response/wrong-type");
    default:
      return typeof value === "string" && (isoForms[item.item.type]?.test(value) ?? false)
        ? []
        : fault("response/wrong-type");
  }
}

function checkTicks(
  item: InstrumentItem,
  value: unknown,
  fault: (code: IssueCode, params?: Record<string, string>) => readonly Issue[],
): readonly Issue[] {
  if (!Array.isArray(value)) return fault("response/wrong-type");
  const ticks: readonly unknown[] = value;
  const unknown = ticks.find((tick) => !hasChoice(item, tick));
  if (unknown !== undefined) return fault("response/not-an-option", { choice: String(unknown) });
  const exclusive = item.choices.find((c) => c.exclusive === true && ticks.includes(c.code));
  return exclusive !== undefined && ticks.length > 1
    ? fault("response/exclusive-conflict", { choice: exclusive.code })
    : [];
}

function hasChoice(item: InstrumentItem, value: unknown): boolean {
  return item.choices.some(({ code }) => code === value);
}
