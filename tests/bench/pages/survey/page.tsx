import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import "survey-core/survey-core.fontless.css";
import { createTextReader } from "../../../../src/core/instrument/index.ts";
import { toSurveyJson } from "../../../../src/survey/toSurveyJson.ts";
import { createInstrument } from "../../createInstrument.ts";
import { startPaintClock } from "../paintClock.ts";
import { parameter, root, size } from "../parameters.ts";
import { simpleMean } from "../simpleMean.ts";
import { surveyScores } from "./surveyScores.ts";

startPaintClock();

/** The whole instrument as SurveyJS draws it by itself: on one page, or ten items to a page. */
const instrument = createInstrument(size);
const json = toSurveyJson(instrument, createTextReader(instrument));
const isScored = parameter("scores") === "own";
const model = new Model(isScored ? { ...json, ...surveyScores(instrument) } : json);
if (parameter("form") === "onePage") model.questionsOnPageMode = "singlePage";

const status = document.createElement("p");
status.textContent = simpleMean([], size);
model.onValueChanged.add(({ data }: { data: Readonly<Record<string, string>> }) => {
  status.textContent = simpleMean(Object.values(data), size);
});
const place = document.createElement("div");
root().append(status, place);
createRoot(place).render(<Survey model={model} />);
