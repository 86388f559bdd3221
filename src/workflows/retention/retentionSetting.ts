import type { Result } from "../../core/issue/index.ts";
import type { OpenVault } from "../ports/vaults.ts";
import { parseRetentionRules } from "./parseRetentionRules.ts";
import { type RetentionRule, rulesVersion } from "./retentionRules.schema.ts";

const name = "retention";

/** The unit's rules, as they are laid down in the vault. */
export async function loadRules(
  vault: Pick<OpenVault, "readSetting">,
): Promise<Result<readonly RetentionRule[]>> {
  const setting = await vault.readSetting(name);
  return setting.ok ? parseRetentionRules(setting.value) : setting;
}

export async function keepRules(
  vault: Pick<OpenVault, "keepSetting">,
  rules: readonly RetentionRule[],
): Promise<Result<void>> {
  return vault.keepSetting(name, { v: rulesVersion, rules });
}
