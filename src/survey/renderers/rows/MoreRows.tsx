import type { JSX } from "react";
import type { ItemView } from "../../itemView.ts";
import { useSectionView } from "../../SectionViewContext.ts";
import { AddRow } from "./AddRow.tsx";
import { AskForMore } from "./AskForMore.tsx";
import type { RowEditing } from "./useRowEditing.ts";

/** The way to one more row: a button, or being asked. Nothing while another is to be done with first. */
export function MoreRows({
  view,
  editing: { rows, shown, open, isAsking, edit, stopAsking },
}: {
  readonly view: ItemView;
  readonly editing: RowEditing;
}): JSX.Element | null {
  const { isReadOnly, pace } = useSectionView();
  const isBegun = shown.length > rows.length;
  if (isReadOnly || isBegun || (open !== undefined && pace === "oneByOne")) return null;
  const add = (): void => edit(rows.length);
  const hasRoom = rows.length < (view.atMost ?? 1);
  return isAsking && hasRoom && pace === "oneByOne" ? (
    <AskForMore onYes={add} onNo={stopAsking} />
  ) : (
    <AddRow view={view} count={rows.length} onAdd={add} />
  );
}
