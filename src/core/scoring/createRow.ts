import { all, type ConditionReader, evaluateCondition, rowsOf } from "../condition/index.ts";
import { type ItemStatus, itemStatus } from "../response/index.ts";
import type { Evaluation, RowEvaluation } from "./evaluation.ts";
import { asCertain } from "./onlyCertain.ts";

/** One row of a repeat, worked out as far as it is asked about; past the last row all is blank. */
export function createRow(evaluation: Evaluation, repeat: string, index: number): RowEvaluation {
  const { rowItems } = evaluation.instrument.items.get(repeat) ?? {};
  const known = new Map<string, ItemStatus>();
  const isCertain = evaluation.given.onlyCertain === true;
  const reader: ConditionReader = {
    ...evaluation.reader,
    item: (id) => (isCertain ? asCertain(row.item(id)) : row.item(id)),
  };
  const cellStatus = (
    id: string,
    condition: Parameters<typeof evaluateCondition>[0] | undefined,
  ) => {
    const { applies, value } = evaluation.item(repeat);
    const own = condition === undefined ? true : evaluateCondition(condition, reader);
    return itemStatus(rowsOf(value)[index]?.[id], all([applies, own]));
  };
  const row: RowEvaluation = {
    reader,
    item: (id) => {
      const found = rowItems?.get(id);
      if (found === undefined) return evaluation.item(id);
      const status = known.get(id) ?? cellStatus(id, found.item.condition);
      known.set(id, status);
      return status;
    },
  };
  return row;
}
