export { compareOccasions, type Occasion } from "./compareOccasions.ts";
export type { ScaleChange } from "./scaleChange.ts";
