import type { CompiledScale } from "../compiledScale.ts";
import type { Plan } from "./plan.ts";
import type { ScaleColumns } from "./scaleColumns.ts";

const applies = 1 << 16;

/** How many distinct items were answered, of those that apply: see `coverageOf`. */
export function coverageColumns(
  plan: Plan,
  { items }: CompiledScale,
): Pick<ScaleColumns, "answered" | "applicable"> {
  const covered = items.map((id) => {
    const { column, statuses } = plan.status(id);
    const adds = Int32Array.from(statuses, ({ state }) => {
      if (state === "notAsked" || state === "notApplicable") return 0;
      return state === "answered" ? applies + 1 : applies;
    });
    return { column, adds };
  });
  const both = new Int32Array(plan.size);
  const answered = new Uint16Array(plan.size);
  const applicable = new Uint16Array(plan.size);
  plan.steps.push((rows) => {
    both.fill(0, 0, rows);
    for (const { column, adds } of covered) {
      for (let r = 0; r < rows; r += 1) both[r] = (both[r] ?? 0) + (adds[column[r] ?? 0] ?? 0);
    }
    for (let r = 0; r < rows; r += 1) {
      answered[r] = both[r] ?? 0;
      applicable[r] = (both[r] ?? 0) >> 16;
    }
  });
  return { answered, applicable };
}
