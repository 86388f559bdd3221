import type { JSX } from "react";
import { useRowsView } from "../../RowsContext.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import type { AnswerSlot } from "../answerSlot.ts";
import { cardOfType } from "../cardOfType.ts";
import { slotOfCell } from "./slotOfCell.ts";

/** One question of one row, drawn as the same question outside rows would be. */
export function RowQuestion({
  repeat,
  index,
  cell,
  slot,
}: {
  readonly repeat: string;
  readonly index: number;
  readonly cell: string;
  readonly slot: AnswerSlot;
}): JSX.Element | null {
  const view = useSectionView().view(cell);
  const { answerTo } = useRowsView();
  if (view === undefined || view.type === "repeat") return null;
  const Card = cardOfType[view.type];
  // Codes have no hyphen, so this names one field on the page.
  const inRow = { ...view, id: `${repeat}-${index + 1}-${cell}`, inRow: true } as const;
  return <Card view={inRow} slot={slotOfCell(slot, index, cell, answerTo)} />;
}
