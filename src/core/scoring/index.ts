export type { CompiledScale, Scorer } from "./compiledScale.ts";
export { compileScorer } from "./compileScorer.ts";
export { coreVersion } from "./coreVersion.ts";
export { createEvaluation } from "./createEvaluation.ts";
export { type Receipt, type ScaleReceipt, type TermReceipt, writeReceipt } from "./receipt.ts";
export type { BandReading, Bounds, DomainScore, FlagReading, Score, ValueScore } from "./score.ts";
export { scoreReader } from "./scoreReader.ts";
export { type ResponseScores, scoreResponse } from "./scoreResponse.ts";
export type { ScoredScale } from "./steps.ts";
