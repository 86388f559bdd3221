import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import { walkAllItems, walkComputedScales } from "../walk.ts";
import { kindOfMoment } from "./kindOfMoment.ts";

/**
 * Time passes between two times of day, in minutes or hours, or between two days, in days. A time
 * of day before the other is taken as the day after, and that must be said: less than no time
 * between going to bed and rising would be a number, and wrong. A difference may be between such,
 * or between numbers, but not between one and the other.
 */
export function checkElapsed(file: InstrumentFile): readonly Issue[] {
  const types = new Map(walkAllItems(file).map(({ value }) => [value.id, value.type]));
  return walkComputedScales(file).flatMap(({ value: scale, pointer }) => {
    if (scale.method !== "elapsed" && scale.method !== "difference") return [];
    const kinds = new Set(scale.of.map((term) => kindOfMoment(types, term)));
    const [kind] = kinds;
    if (kinds.size > 1 || (kind === undefined && scale.method === "elapsed")) {
      const allowed = scale.method === "elapsed" ? "twoMoments" : "twoAlike";
      return [issue("instrument/not-allowed-value", `${pointer}/of`, { allowed })];
    }
    return scale.method === "elapsed" ? checkUnit(scale, kind === "time", pointer) : [];
  });
}

function checkUnit(
  { across, unit }: ComputedScale,
  areTimes: boolean,
  pointer: string,
): readonly Issue[] {
  if (!areTimes && across !== undefined) {
    const params = { what: "acrossDays", method: "elapsed" };
    return [issue("instrument/not-for-method", `${pointer}/across`, params)];
  }
  if (areTimes && across === undefined) {
    return [issue("instrument/missing-field", pointer, { field: "across" })];
  }
  const isInDays = (unit ?? "days") === "days";
  if (isInDays !== areTimes) return [];
  const at = unit === undefined ? pointer : `${pointer}/unit`;
  const allowed = areTimes ? "minutes, hours" : "days";
  return [issue("instrument/not-allowed-value", at, { allowed })];
}
