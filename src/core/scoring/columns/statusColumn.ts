import { nonAnswers } from "../../instrument/index.ts";
import { invariant } from "../../issue/index.ts";
import { type Answer, answered, itemStatus } from "../../response/index.ts";
import { firstValue } from "../createAnswerCoder.ts";
import type { Plan, StatusColumn } from "./plan.ts";
import { no, yes } from "./truthColumn.ts";

/** Of an item without a list of answers it can be told that it is answered, and no more. */
const something: Answer = answered("");

/** How an item stands, with its condition worked out. */
export function statusColumn(plan: Plan, id: string): StatusColumn {
  const shown = answersOf(plan, id).map((answer) => itemStatus(answer, true));
  const codes = codesOf(plan, id);
  const condition = plan.scorer.instrument.items.get(id)?.item.condition;
  if (condition === undefined) return { column: codes, statuses: shown };
  return {
    column: whereTrue(plan, codes, plan.truth(condition), shown.length),
    statuses: [...shown, itemStatus(undefined, false), itemStatus(undefined, "unknown")],
  };
}

/** The numbers of a column where it is true; where it is not `otherwise`, and one more unknown. */
export function whereTrue(
  { steps, size }: Plan,
  numbers: Int32Array,
  truth: Uint8Array,
  otherwise: number,
): Int32Array {
  const column = new Int32Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const is = truth[r];
      column[r] = is === yes ? (numbers[r] ?? 0) : otherwise + (is === no ? 0 : 1);
    }
  });
  return column;
}

function answersOf({ scorer: { coder } }: Plan, id: string): readonly (Answer | undefined)[] {
  const listed = coder.listed[coder.places.get(id) ?? -1] ?? [];
  const values = listed.length === 0 ? [something] : listed.map((value) => answered(value));
  return [undefined, ...nonAnswers.map((state): Answer => ({ state })), ...values];
}

/** The answers' own numbers; where they have no list, one number for them all. */
function codesOf({ scorer: { coder }, codes, steps, size }: Plan, id: string): Int32Array {
  const place = coder.places.get(id) ?? -1;
  const own = codes[place];
  invariant(own !== undefined, `Not an item with answers: ${id}`);
  if (coder.listed[place]?.length !== 0) return own;
  const column = new Int32Array(size);
  steps.push((rows) => {
    for (let r = 0; r < rows; r += 1) {
      const code = own[r] ?? 0;
      column[r] = code < 0 || code > firstValue ? firstValue : code;
    }
  });
  return column;
}
