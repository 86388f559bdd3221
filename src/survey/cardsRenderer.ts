/** The name under which our item renderers are known to SurveyJS. */
export const cardsRenderer = "avstamp";
