import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { ComputedScale, Method } from "../schema/scale.schema.ts";
import type { Term } from "../schema/term.schema.ts";
import { type At, walkAllItems, walkComputedScales } from "../walk.ts";
import { kindOfMoment } from "./kindOfMoment.ts";

/** Methods that set days and times of day against each other. */
const betweenMoments: ReadonlySet<Method> = new Set(["elapsed", "difference"]);
/** Methods to which a number given instead of an answer says nothing. */
const withoutInstead: ReadonlySet<Method> = new Set(["elapsed", "lookup"]);

/**
 * What a method does nothing with, or nothing sensible, is refused and not passed over: a prorated
 * ratio, a weighted time of day, points for a question that a look-up reads by its rows.
 */
export function checkMethodUse(file: InstrumentFile): readonly Issue[] {
  const types = new Map(walkAllItems(file).map(({ value }) => [value.id, value.type]));
  const isMoment = (term: Term) => kindOfMoment(types, term) !== undefined;
  return walkComputedScales(file).flatMap(({ value: scale, pointer }) => {
    const unused = [
      ...unusedOfScale(scale),
      ...scale.of.flatMap((term, i) =>
        unusedOfTerm(scale, term, isMoment(term)).map(({ value, pointer: at }) => ({
          value,
          pointer: `/of/${i}${at}`,
        })),
      ),
    ];
    return unused.map(({ value: what, pointer: at }) =>
      issue("instrument/not-for-method", `${pointer}${at}`, { what, method: scale.method }),
    );
  });
}

function unusedOfScale({ method, missing, across, unit }: ComputedScale): readonly At<string>[] {
  const found: At<string>[] = [];
  if (missing.fill === "prorate" && method !== "sum") {
    found.push({ value: "prorate", pointer: "/missing/fill" });
  }
  if (across !== undefined && method !== "elapsed") {
    found.push({ value: "across", pointer: "/across" });
  }
  if (unit !== undefined && method !== "elapsed") found.push({ value: "unit", pointer: "/unit" });
  for (const key of ["hidden", "notApplicable"] as const) {
    if (typeof missing[key] === "object" && withoutInstead.has(method)) {
      found.push({ value: "instead", pointer: `/missing/${key}` });
    }
  }
  return found;
}

function unusedOfTerm(
  { method }: ComputedScale,
  term: Term,
  isMoment: boolean,
): readonly At<string>[] {
  if ("assessmentDate" in term && !betweenMoments.has(method)) {
    return [{ value: "assessmentDate", pointer: "/assessmentDate" }];
  }
  if (method === "lookup") return usesOf(term, ["weight", "points", "reverse", "ticked"]);
  // Of a question about a day or a time, points are told of as not scorable.
  if ("assessmentDate" in term) return usesOf(term, ["weight", "points", "reverse"]);
  return isMoment ? usesOf(term, ["weight", "reverse"]) : [];
}

function usesOf(term: Term, keys: readonly string[]): readonly At<string>[] {
  return keys.filter((key) => key in term).map((key) => ({ value: key, pointer: `/${key}` }));
}
