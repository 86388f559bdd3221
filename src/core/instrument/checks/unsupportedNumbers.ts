import type { Issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Step } from "../schema/steps.schema.ts";
import type { Points, Term } from "../schema/term.schema.ts";
import { stepOf } from "../stepOf.ts";
import { walkComputedScales, walkItems } from "../walk.ts";
import { isHeld, sizeOf } from "./exactSize.ts";
import { refuse } from "./refuse.ts";
import { sizesOfScale } from "./sizesOfScale.ts";

/** Scales are computed in exact fractions: a scale whose fractions could outgrow them is refused. */
export function unsupportedNumbers(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkItems(file).map(({ value }) => [value.id, value]));
  return walkComputedScales(file).flatMap(({ value: scale, pointer }) => {
    const points = sizeOf(...pointsOfScale(file, items, scale));
    return sizesOfScale(scale, points).every(isHeld)
      ? []
      : [refuse(`${pointer}/of`, "tooManyDigits")];
  });
}

/** Every number of points a term can give, or numbers as large and as fine. */
function pointsOfScale(
  file: InstrumentFile,
  items: ReadonlyMap<string, Item>,
  { of, missing }: ComputedScale,
): readonly number[] {
  const instead = [missing.hidden, missing.notApplicable].flatMap((absence) =>
    typeof absence === "object" ? [absence.as] : [],
  );
  const given = of.flatMap((term) => {
    const item = "item" in term ? items.get(term.item) : undefined;
    return term.points === undefined ? ownNumbers(item, term) : tableNumbers(file, term.points);
  });
  return [1, ...instead, ...given];
}

/** The reversed are up to lowest + highest − points. */
function ownNumbers(item: Item | undefined, { reverse }: Term): readonly number[] {
  if (item?.type !== "rating" && item?.type !== "number") return [];
  const largest = Math.max(Math.abs(item.from), Math.abs(item.to)) * (reverse === true ? 3 : 1);
  return [item.from, item.to, largest, stepOf(item) ?? 0.000001];
}

function tableNumbers(file: InstrumentFile, points: Points): readonly number[] {
  if (Array.isArray(points)) {
    const steps: readonly Step<number>[] = points;
    return steps.map(({ is }) => is);
  }
  const table = typeof points === "string" ? (file.pointTables?.[points] ?? {}) : points;
  return Object.values(table).filter((value) => typeof value === "number");
}
