import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkAllItems } from "../walk.ts";

/** Where both ends of a range are stated, the first is below the second. */
export function checkRanges(file: InstrumentFile): readonly Issue[] {
  return [
    ...misordered(file.minutes, "/minutes"),
    ...walkAllItems(file).flatMap(({ value, pointer }) =>
      "from" in value || "to" in value ? misordered(value, pointer) : [],
    ),
  ];
}

/** Days and months in ISO form stand in the order of their text. */
function misordered(
  { from, to }: { readonly from?: string | number; readonly to?: string | number },
  pointer: string,
): readonly Issue[] {
  return from === undefined || to === undefined || from < to
    ? []
    : [issue("instrument/range-order", `${pointer}/to`, { from, to })];
}
