import { useState } from "react";
import { rowsOf } from "../../../core/condition/index.ts";
import type { Row } from "../../../core/response/index.ts";
import { rowsValue } from "../../surveyValue.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { type RemovedRow, withRowsBack } from "./rowsAfter.ts";

export interface Removal {
  /** What was taken away last, until it comes back or something else is taken away. */
  readonly removed: readonly RemovedRow[];
  /** Takes rows away; the others are what is left. */
  readonly take: (gone: readonly RemovedRow[], left: readonly Row[]) => void;
  readonly putBack: () => void;
}

/** Taking rows away, and the last of it undone: among the rows as they are by then. */
export function useRemoval(slot: AnswerSlot): Removal {
  const [removed, setRemoved] = useState<readonly RemovedRow[]>([]);
  return {
    removed,
    take: (gone, left) => {
      setRemoved(gone);
      slot.set(rowsValue(left));
    },
    putBack: () => {
      slot.set(rowsValue(withRowsBack(rowsOf(slot.now()), removed)));
      setRemoved([]);
    },
  };
}
