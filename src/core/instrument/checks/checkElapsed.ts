import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { walkComputedScales, walkItems } from "../walk.ts";

/**
 * Time passes between two times of day, in minutes or hours, or between two days, in days. A time
 * of day before the other is taken as the day after, and that must be said: less than no time
 * between going to bed and rising would be a number, and wrong.
 */
export function checkElapsed(file: InstrumentFile): readonly Issue[] {
  const types = new Map(walkItems(file).map(({ value }) => [value.id, value.type]));
  const isTime = (term: Term) => "item" in term && types.get(term.item) === "time";
  return walkComputedScales(file).flatMap(({ value: scale, pointer }) => {
    if (scale.method !== "elapsed") return [];
    const times = scale.of.filter(isTime).length;
    if (times > 0 && times < scale.of.length) {
      return [issue("instrument/not-allowed-value", `${pointer}/of`, { allowed: "time + time" })];
    }
    if (times > 0 && scale.across === undefined) {
      return [issue("instrument/missing-field", pointer, { field: "across" })];
    }
    const isInDays = (scale.unit ?? "days") === "days";
    if (isInDays !== times > 0) return [];
    const at = scale.unit === undefined ? pointer : `${pointer}/unit`;
    const allowed = times > 0 ? "minutes, hours" : "days";
    return [issue("instrument/not-allowed-value", at, { allowed })];
  });
}
