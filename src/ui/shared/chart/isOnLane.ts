import { type Domain, type InstrumentFile, isRankedBySet } from "../../../core/instrument/index.ts";

/**
 * The scales of a domain run from 0 to 100 with the same bands, and higher means fewer obstacles:
 * so they have a place on the lane. Others keep their published numbers and are told in words.
 */
export function isOnLane(file: InstrumentFile, domain: Domain): boolean {
  return domain.aggregate === "worst" && isRankedBySet(file, domain);
}
