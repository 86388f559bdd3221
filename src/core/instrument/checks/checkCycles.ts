import { type Issue, issue } from "../../issue/index.ts";
import { dependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkAllItems, walkScales } from "../walk.ts";
import { orderByDependency } from "./orderByDependency.ts";

/** Nothing waits for itself, through any chain of items, scales and flags. */
export function checkCycles(file: InstrumentFile): readonly Issue[] {
  const cycle = new Set<string>(orderByDependency(dependencies(file)).cycle);
  if (cycle.size === 0) return [];
  return [
    ...walkAllItems(file).flatMap(({ value, pointer }) =>
      cycle.has(`item:${value.id}`)
        ? [issue("instrument/condition-cycle", `${pointer}/condition`, { item: value.id })]
        : [],
    ),
    ...file.flags.flatMap(({ id }, i) =>
      cycle.has(`flag:${id}`)
        ? [issue("instrument/condition-cycle", `/flags/${i}/when`, { item: id })]
        : [],
    ),
    ...walkScales(file).flatMap(({ value, pointer }) =>
      cycle.has(`scale:${value.id}`)
        ? [issue("instrument/scale-cycle", `${pointer}/of`, { scale: value.id })]
        : [],
    ),
  ];
}
