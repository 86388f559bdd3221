import { type Issue, issue } from "../../issue/index.ts";
import { conditionLooksAt } from "../dependencies.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkItems, workNearCondition } from "../walk.ts";

/**
 * Work-near support looks at the person's own wish and nothing else: at items that are always
 * asked, never at a scale or a flag, so that no other answer can take the support away.
 */
export function checkZeroExclusion(file: InstrumentFile): readonly Issue[] {
  const notAlwaysAsked = new Set(
    walkItems(file)
      .filter(({ value }) => value.condition !== undefined)
      .map(({ value }) => `item:${value.id}`),
  );
  return workNearCondition(file).flatMap(({ value, pointer }) =>
    conditionLooksAt(value)
      .filter((one) => !one.startsWith("item:") || notAlwaysAsked.has(one))
      .map((one) =>
        issue("instrument/work-near-excluded", pointer, { by: one.split(":")[1] ?? one }),
      ),
  );
}
