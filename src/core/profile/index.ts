export { buildReadinessProfile } from "./buildReadinessProfile.ts";
export { monthsAfter } from "./monthsAfter.ts";
export type {
  Because,
  ReadinessProfile,
  ScaleInBand,
} from "./readinessProfile.ts";
export { whatWouldChange } from "./whatWouldChange.ts";
