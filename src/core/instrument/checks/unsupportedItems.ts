import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkItems } from "../walk.ts";
import { refuse } from "./refuse.ts";

/** Items that cannot be asked yet, and a `multiple` where nothing ticked would be an answer. */
export function unsupportedItems(file: InstrumentFile): readonly Issue[] {
  return walkItems(file).flatMap(({ value, pointer }) => {
    if (value.type === "repeat") {
      return [refuse(`${pointer}/type`, value.type)];
    }
    return value.type === "multiple" && value.emptyIs === "none"
      ? [refuse(`${pointer}/emptyIs`, "emptyIsNone")]
      : [];
  });
}
