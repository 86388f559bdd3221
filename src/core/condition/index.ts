export { type Answer, type AnswerValue, isRows, isTicks, type Row, rowsOf } from "./answerValue.ts";
export {
  type AnswerState,
  type Condition,
  conditionSchema,
  leafSchemas,
  mostParts,
  type Operator,
} from "./condition.schema.ts";
export { type ConditionLeaf, conditionItems, conditionLeaves } from "./conditionLeaves.ts";
export {
  type ConditionReader,
  compareAnswer,
  evaluateCondition,
  type ItemReading,
} from "./evaluateCondition.ts";
export { all, any, atLeast, not, type Truth } from "./truth.ts";
