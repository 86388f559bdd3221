import { type RefObject, useState } from "react";
import { rowsOf } from "../../../core/condition/index.ts";
import type { Row } from "../../../core/response/index.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { withoutRow } from "./rowsAfter.ts";
import { useFocusOn } from "./useFocusOn.ts";
import { type Removal, useRemoval } from "./useRemoval.ts";

export interface RowEditing extends Pick<Removal, "removed"> {
  readonly rows: readonly Row[];
  /** The rows, and after them one that is begun. */
  readonly shown: readonly Row[];
  /** The row whose questions are shown; one past the last is a row that is begun. */
  readonly open: number | undefined;
  /** The last row was just done: it is time to ask whether there is one more. */
  readonly isAsking: boolean;
  readonly edit: (index: number) => void;
  readonly close: () => void;
  readonly stopAsking: () => void;
  readonly remove: (index: number) => void;
  readonly removeAll: () => void;
  readonly undo: () => void;
}

const undoButton = "[data-rows-undo]";
const addButton = "[data-rows-add]";
const moreButton = "[data-rows-more]";
const editButton = (index: number): string => `[data-row-edit="${index}"]`;
const firstField = (index: number): string =>
  `[data-row="${index}"] [data-question] :is(input, textarea)`;

/**
 * Which row is open, and what can be undone; the focus goes where the next thing is. A row that is
 * begun is kept from its first answer on. While there are fewer rows than `asksBelow`, being done
 * with the last one leads to being asked for another.
 */
export function useRowEditing(
  slot: AnswerSlot,
  within: RefObject<HTMLElement | null>,
  asksBelow: number,
): RowEditing {
  const [wanted, setWanted] = useState<number>();
  const [isAsking, setAsking] = useState(false);
  const { removed, take, putBack } = useRemoval(slot);
  const focusOn = useFocusOn(within);
  const rows = rowsOf(slot.value);
  const open = wanted === undefined || wanted > rows.length ? undefined : wanted;

  function takeAway(...[gone, left]: Parameters<typeof take>): void {
    setAsking(false);
    focusOn(undoButton);
    take(gone, left);
  }

  return {
    rows,
    // One list, so that a row that is begun stays the same on screen when it gets its first answer.
    shown: open === rows.length ? [...rows, {}] : rows,
    open,
    removed,
    isAsking,
    edit: (index) => {
      focusOn(firstField(index));
      setAsking(false);
      setWanted(index);
    },
    close: () => {
      const asks = rows.length < asksBelow && open === rows.length - 1;
      if (open === undefined || open >= rows.length) focusOn(addButton);
      else focusOn(asks ? moreButton : editButton(open));
      setAsking(asks);
      setWanted(undefined);
    },
    stopAsking: () => {
      focusOn(addButton);
      setAsking(false);
    },
    remove: (index) => {
      const now = rowsOf(slot.now());
      const row = now[index];
      if (row === undefined) return;
      takeAway([{ row, index }], withoutRow(now, index));
      if (open === index) setWanted(undefined);
      else if (open !== undefined && open > index) setWanted(open - 1);
    },
    removeAll: () => {
      const all = rowsOf(slot.now()).map((row, index) => ({ row, index }));
      takeAway(all, []);
      setWanted(undefined);
    },
    undo: () => {
      focusOn(editButton(removed[0]?.index ?? 0));
      putBack();
      const before = removed.filter(({ index }) => open !== undefined && index <= open).length;
      if (open !== undefined) setWanted(open + before);
    },
  };
}
