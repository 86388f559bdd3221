export { type ColumnScorer, compileColumns } from "./columns/compileColumns.ts";
export { type RowScore, readRow } from "./columns/readRow.ts";
export { toRowScore } from "./columns/toRowScore.ts";
export type { CompiledScale, Scorer } from "./compiledScale.ts";
export { compileScorer } from "./compileScorer.ts";
export { coreVersion } from "./coreVersion.ts";
export { createEvaluation } from "./createEvaluation.ts";
export { type Receipt, writeReceipt } from "./receipt.ts";
export type { ScaleReceipt } from "./scaleReceipt.ts";
export type {
  BandReading,
  Bounds,
  DomainBand,
  DomainScore,
  FlagReading,
  Score,
  ValueScore,
} from "./score.ts";
export { scoreReader } from "./scoreReader.ts";
export { type ResponseScores, scoreResponse } from "./scoreResponse.ts";
export type { ScoredScale } from "./steps.ts";
export type { TermReceipt } from "./termReceipt.ts";
