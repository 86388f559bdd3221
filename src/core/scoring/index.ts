export { compileScorer, type Scorer } from "./compileScorer.ts";
export { type Receipt, type ScaleReceipt, type TermReceipt, writeReceipt } from "./receipt.ts";
export type { BandReading, Bounds, DomainScore, FlagReading, Score } from "./score.ts";
export { scoreReader } from "./scoreReader.ts";
export { type ResponseScores, scoreResponse } from "./scoreResponse.ts";
export { scoreScale } from "./scoreScale.ts";
