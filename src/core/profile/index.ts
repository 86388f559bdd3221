export { buildReadinessProfile } from "./buildReadinessProfile.ts";
export { compareViews, type ViewsOfScale } from "./compareViews.ts";
export type {
  Because,
  ReadinessProfile,
  ScaleInBand,
} from "./readinessProfile.ts";
export { whatWouldChange } from "./whatWouldChange.ts";
