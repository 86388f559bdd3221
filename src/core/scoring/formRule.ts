import type { InstrumentFile } from "../instrument/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** Of the items the form names, those that apply and have no answer. */
export function missingOfForm({ form }: InstrumentFile, { item }: Evaluation): readonly string[] {
  return (form?.of ?? []).filter((id) => {
    const { applies, state } = item(id);
    return applies === true && state !== "answered" && state !== "notApplicable";
  });
}

/** More of them are missing than the form allows. */
export function isFormTooEmpty({ form }: InstrumentFile, missingItems: readonly string[]): boolean {
  return form !== undefined && missingItems.length > form.atMostMissing;
}
