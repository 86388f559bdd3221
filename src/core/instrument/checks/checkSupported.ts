import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { refuse } from "./refuse.ts";
import { unsupportedDomains } from "./unsupportedDomains.ts";
import { unsupportedNumbers } from "./unsupportedNumbers.ts";

/**
 * Format 1 says more than this version of the core can compute. What it cannot is refused by
 * name, never passed over: an instrument that parses is scored in full.
 */
export function checkSupported(file: InstrumentFile): readonly Issue[] {
  return [
    ...unsupportedNumbers(file),
    ...unsupportedDomains(file),
    ...(file.narrative === undefined ? [] : [refuse("/narrative", "narrative")]),
  ];
}
