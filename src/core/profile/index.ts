export { buildReadinessProfile } from "./buildReadinessProfile.ts";
export type {
  Because,
  MarkerReading,
  NeedReading,
  Obstacle,
  ReadinessProfile,
  ScaleInBand,
  TrackSuggestion,
  UnknownScale,
} from "./readinessProfile.ts";
export { type BandChange, whatWouldChange } from "./whatWouldChange.ts";
