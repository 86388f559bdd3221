import type { InstrumentFile } from "../instrument/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** Of the items the form names, those that apply and have no answer are more than it allows. */
export function isFormTooEmpty({ form }: InstrumentFile, { item }: Evaluation): boolean {
  if (form === undefined) return false;
  const missing = form.of.filter((id) => {
    const { applies, state } = item(id);
    return applies === true && state !== "answered" && state !== "notApplicable";
  });
  return missing.length > form.atMostMissing;
}
