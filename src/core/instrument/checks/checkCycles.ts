import { type Issue, issue } from "../../issue/index.ts";
import { conditionDependencies, flagDependencies, scaleDependencies } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkItems, walkScales } from "../walk.ts";
import { orderByDependency } from "./orderByDependency.ts";

/** No item waits for itself to apply, no flag asks about itself, and no scale is part of itself, through any chain. */
export function checkCycles(file: InstrumentFile): readonly Issue[] {
  const items = new Set(orderByDependency(conditionDependencies(file)).cycle);
  const scales = new Set(orderByDependency(scaleDependencies(file)).cycle);
  const flags = new Set(orderByDependency(flagDependencies(file)).cycle);
  return [
    ...walkItems(file).flatMap(({ value, pointer }) =>
      items.has(value.id)
        ? [issue("instrument/condition-cycle", `${pointer}/condition`, { item: value.id })]
        : [],
    ),
    ...file.flags.flatMap(({ id }, i) =>
      flags.has(id) ? [issue("instrument/condition-cycle", `/flags/${i}/when`, { item: id })] : [],
    ),
    ...walkScales(file).flatMap(({ value, pointer }) =>
      scales.has(value.id)
        ? [issue("instrument/scale-cycle", `${pointer}/of`, { scale: value.id })]
        : [],
    ),
  ];
}
