import { compare } from "./arithmetic.ts";
import type { ConditionJson, Truth } from "./receiptJson.ts";

/** Whether a condition holds, from what its leaves read. */
export function recomputeCondition(condition: ConditionJson): Truth {
  const { all, any, not, atLeast, of } = condition;
  if (all !== undefined) return atLeastOf(all.length, all);
  if (any !== undefined) return atLeastOf(1, any);
  if (of !== undefined) return atLeastOf(atLeast ?? 1, of);
  if (not !== undefined) {
    const truth = recomputeCondition(not);
    return truth === "unknown" ? truth : !truth;
  }
  if (condition.flag !== undefined) return condition.holds;
  return condition.item === undefined ? ofScale(condition) : ofItem(condition);
}

/** Every node of a condition, to be compared one by one. */
export function nodesOf(condition: ConditionJson): readonly ConditionJson[] {
  const { all = [], any = [], of = [], not } = condition;
  const parts = [...all, ...any, ...of, ...(not === undefined ? [] : [not])];
  return [condition, ...parts.flatMap(nodesOf)];
}

function atLeastOf(least: number, parts: readonly ConditionJson[]): Truth {
  const truths = parts.map(recomputeCondition);
  const held = truths.filter((truth) => truth === true).length;
  const open = truths.filter((truth) => truth === "unknown").length;
  if (held >= least) return true;
  return held + open >= least ? "unknown" : false;
}

function ofItem({ state, was, answer, settled, op, value }: ConditionJson): Truth {
  if (state !== undefined) return was === state;
  if (answer === undefined) return settled === true ? false : "unknown";
  if (op === "exists") return true;
  if (op === "includes") return Array.isArray(answer) && answer.includes(value);
  const isNumber = typeof answer === "number" && typeof value === "number";
  const apart = isNumber ? compare(String(answer), String(value)) : order(answer, value);
  return holdsOf(op, apart);
}

/** Days, months and times stand in the order of their text. */
function order(a: unknown, b: unknown): number {
  const [one, other] = [String(a), String(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function ofScale({ state, was, band, is, op, value, result }: ConditionJson): Truth {
  if (state !== undefined) return was === state;
  if (was !== "value") return was === "notApplicable" ? false : "unknown";
  if (band !== undefined) return is === undefined ? "unknown" : is === band;
  return result === undefined ? "unknown" : holdsOf(op, compare(result, String(value)));
}

function holdsOf(op: string | undefined, apart: number): Truth {
  switch (op) {
    case "=":
      return apart === 0;
    case "!=":
      return apart !== 0;
    case "<":
      return apart < 0;
    case "<=":
      return apart <= 0;
    case ">":
      return apart > 0;
    case ">=":
      return apart >= 0;
    default:
      throw new Error(`Not compared by this program: ${op}`);
  }
}
