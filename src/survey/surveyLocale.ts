import { surveyLocalization } from "survey-core";
import { isRecord } from "../core/shape/index.ts";

/**
 * We draw our own words. Should one of SurveyJS's ever come through, it is to be kind and right:
 * its own Swedish is partly machine-made, and its word for declining is harsh.
 */
export function registerSwedish(): void {
  const known: unknown = surveyLocalization.locales["sv"];
  surveyLocalization.locales["sv"] = {
    ...(isRecord(known) ? known : {}),
    refuseItemText: "Jag vill inte svara",
    dontKnowItemText: "Vet inte",
    clearCaption: "Ta bort svaret",
    loadingPage: "Laddar …",
    emptySurvey: "Inga frågor gäller i det här avsnittet.",
    ok: "OK",
  };
}
