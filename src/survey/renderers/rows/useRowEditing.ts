import { type RefObject, useState } from "react";
import { rowsOf } from "../../../core/condition/index.ts";
import type { Row } from "../../../core/response/index.ts";
import { rowsValue } from "../../surveyValue.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { type RemovedRow, withoutRow, withRowsBack } from "./rowsAfter.ts";
import { useFocusOn } from "./useFocusOn.ts";

export interface RowEditing {
  readonly rows: readonly Row[];
  /** The row whose questions are shown; one past the last is a row that is begun. */
  readonly open: number | undefined;
  /** What was taken away last, until it comes back or something else is taken away. */
  readonly removed: readonly RemovedRow[];
  readonly edit: (index: number) => void;
  readonly close: () => void;
  readonly remove: (index: number) => void;
  readonly removeAll: () => void;
  readonly undo: () => void;
}

const undoButton = "[data-rows-undo]";
const editButton = (index: number): string => `[data-row-edit="${index}"]`;
const firstField = (index: number): string =>
  `[data-row="${index}"] [data-question] :is(input, textarea)`;

/**
 * Which row is open, and what can be undone; the focus goes where the next thing is. A row that is
 * begun is kept from its first answer on.
 */
export function useRowEditing(slot: AnswerSlot, within: RefObject<HTMLElement | null>): RowEditing {
  const [wanted, setWanted] = useState<number>();
  const [removed, setRemoved] = useState<readonly RemovedRow[]>([]);
  const focusOn = useFocusOn(within);
  const rows = rowsOf(slot.value);
  const open = wanted === undefined || wanted > rows.length ? undefined : wanted;

  function take(gone: readonly RemovedRow[], left: readonly Row[]): void {
    setRemoved(gone);
    focusOn(undoButton);
    slot.set(rowsValue(left));
  }

  return {
    rows,
    open,
    removed,
    edit: (index) => {
      focusOn(firstField(index));
      setWanted(index);
    },
    close: () => {
      focusOn(open === undefined || open < rows.length ? editButton(open ?? 0) : "[data-rows-add]");
      setWanted(undefined);
    },
    remove: (index) => {
      const now = rowsOf(slot.now());
      const row = now[index];
      if (row === undefined) return;
      take([{ row, index }], withoutRow(now, index));
      if (open === index) setWanted(undefined);
      else if (open !== undefined && open > index) setWanted(open - 1);
    },
    removeAll: () => {
      const all = rowsOf(slot.now()).map((row, index) => ({ row, index }));
      take(all, []);
      setWanted(undefined);
    },
    undo: () => {
      focusOn(editButton(removed[0]?.index ?? 0));
      slot.set(rowsValue(withRowsBack(rowsOf(slot.now()), removed)));
      const before = removed.filter(({ index }) => open !== undefined && index <= open).length;
      if (open !== undefined) setWanted(open + before);
      setRemoved([]);
    },
  };
}
