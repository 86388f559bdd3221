import type { Condition } from "../../condition/index.ts";
import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { ProfileCondition } from "../schema/profileCondition.schema.ts";
import { walkConditions, walkProfileConditions } from "../walk.ts";

/** No condition asks for more of its parts than it has: it could never hold. */
export function checkCounts(file: InstrumentFile): readonly Issue[] {
  const all = [...walkConditions(file), ...walkProfileConditions(file)];
  return all.flatMap(({ value, pointer }) => beyond(value, pointer));
}

function beyond(condition: Condition | ProfileCondition, pointer: string): readonly Issue[] {
  const within = (parts: readonly (Condition | ProfileCondition)[], key: string) =>
    parts.flatMap((part, i) => beyond(part, `${pointer}/${key}/${i}`));
  if ("all" in condition) return within(condition.all, "all");
  if ("any" in condition) return within(condition.any, "any");
  if ("not" in condition) return beyond(condition.not, `${pointer}/not`);
  if (!("of" in condition)) return [];
  const { atLeast, of } = condition;
  const own =
    atLeast <= of.length
      ? []
      : [
          issue("instrument/not-allowed-value", `${pointer}/atLeast`, {
            allowed: `≤ ${of.length}`,
          }),
        ];
  return [...own, ...within(of, "of")];
}
