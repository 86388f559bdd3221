import { conditionItems, conditionLeaves } from "../condition/index.ts";
import type { InstrumentFile } from "./schema/instrument.schema.ts";
import { walkComputedScales, walkItems } from "./walk.ts";

/** For every item the items its condition looks at. */
export function conditionDependencies(
  file: InstrumentFile,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    walkItems(file).map(({ value }) => [
      value.id,
      value.condition === undefined ? [] : conditionItems(value.condition),
    ]),
  );
}

/** For every computed scale the scales it reads. */
export function scaleDependencies(file: InstrumentFile): ReadonlyMap<string, readonly string[]> {
  return new Map(
    walkComputedScales(file).map(({ value }) => [
      value.id,
      value.of.flatMap((term) => ("scale" in term ? [term.scale] : [])),
    ]),
  );
}

/** For every flag the flags it asks about. */
export function flagDependencies(file: InstrumentFile): ReadonlyMap<string, readonly string[]> {
  return new Map(
    file.flags.map(({ id, when }) => [
      id,
      conditionLeaves(when).flatMap(({ leaf }) => ("flag" in leaf ? [leaf.flag] : [])),
    ]),
  );
}
