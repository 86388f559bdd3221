export type { Answer, Row } from "../condition/index.ts";
export { type Answers, answered } from "./answer.ts";
export { checkAnswer } from "./checkAnswer.ts";
export { checkAnswers } from "./checkAnswers.ts";
export { type Coverage, coverageOf, statesOf } from "./coverage.ts";
export { type ItemStatus, itemStatus } from "./itemStatus.ts";
