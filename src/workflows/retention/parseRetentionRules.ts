import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { isRecord } from "../../core/shape/index.ts";
import { type RetentionRule, retentionRulesSchema, rulesVersion } from "./retentionRules.schema.ts";

/**
 * The rules that were laid down; none where nothing was. `case/rules-unreadable`, or
 * `storage/newer-version` when a newer program wrote them.
 */
export function parseRetentionRules(setting: unknown): Result<readonly RetentionRule[]> {
  if (setting === undefined) return ok([]);
  const parsed = retentionRulesSchema.safeParse(setting);
  if (parsed.success) return ok(parsed.data.rules);
  const version = isRecord(setting) ? setting["v"] : undefined;
  const isNewer = typeof version === "number" && version > rulesVersion;
  return fail([issue(isNewer ? "storage/newer-version" : "case/rules-unreadable", "")]);
}
