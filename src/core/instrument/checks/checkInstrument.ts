import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { checkBands } from "./checkBands.ts";
import { checkCaseCount } from "./checkCaseCount.ts";
import { checkChooses } from "./checkChooses.ts";
import { checkCounts } from "./checkCounts.ts";
import { checkCycles } from "./checkCycles.ts";
import { checkDomains } from "./checkDomains.ts";
import { checkEarlyWarning } from "./checkEarlyWarning.ts";
import { checkElapsed } from "./checkElapsed.ts";
import { checkForm } from "./checkForm.ts";
import { checkIds } from "./checkIds.ts";
import { checkItemReferences } from "./checkItemReferences.ts";
import { checkMethodUse } from "./checkMethodUse.ts";
import { checkNeeds } from "./checkNeeds.ts";
import { checkProfileReferences } from "./checkProfileReferences.ts";
import { checkProtectedTraits } from "./checkProtectedTraits.ts";
import { checkRanges } from "./checkRanges.ts";
import { checkReverse } from "./checkReverse.ts";
import { checkSupported } from "./checkSupported.ts";
import { checkTerms } from "./checkTerms.ts";
import { checkTwice } from "./checkTwice.ts";
import { checkZeroExclusion } from "./checkZeroExclusion.ts";

/** One file per rule; a rule may rely on the shape only, never on another rule having passed. */
const rules: readonly ((file: InstrumentFile) => readonly Issue[])[] = [
  checkSupported,
  checkIds,
  checkRanges,
  checkItemReferences,
  checkCounts,
  checkCycles,
  checkTerms,
  checkTwice,
  checkMethodUse,
  checkChooses,
  checkCaseCount,
  checkNeeds,
  checkBands,
  checkDomains,
  checkElapsed,
  checkForm,
  checkProfileReferences,
  checkEarlyWarning,
  checkProtectedTraits,
  checkReverse,
  checkZeroExclusion,
];

export function checkInstrument(file: InstrumentFile): readonly Issue[] {
  return rules.flatMap((rule) => rule(file));
}
