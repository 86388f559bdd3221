import { useCallback, useState } from "react";
import { type Issue, ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { type Decision, decideRetention } from "../../../workflows/retention/decideRetention.ts";
import { listRetention, type RetentionList } from "../../../workflows/retention/listRetention.ts";
import type { RetentionRule } from "../../../workflows/retention/retentionRules.schema.ts";
import { loadRules } from "../../../workflows/retention/retentionSetting.ts";
import { dayOf } from "../../shared/dayOf.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { type Loaded, useLoaded } from "../../shared/useLoaded.ts";

interface RetentionState extends RetentionList {
  readonly rules: readonly RetentionRule[];
  /** Why the rules cannot be read, if they cannot: then nothing is due. */
  readonly wrongRules: readonly Issue[];
}

export interface UsedRetention {
  readonly state: Loaded<RetentionState>;
  /** What stood in the way of the last decision. */
  readonly issues: readonly Issue[];
  readonly decide: (caseIds: readonly string[], said: Decision) => Promise<void>;
}

/** Rules, and what is to be erased by them; kept up to date with what is decided. */
export function useRetention(vault: OpenVault): UsedRetention {
  const { ports, writer } = useDependencies();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const load = useCallback(async (): Promise<Result<RetentionState>> => {
    const loaded = await loadRules(vault);
    const rules = loaded.ok ? loaded.value : [];
    const { sitting } = vault;
    const list = await listRetention(ports, { sitting, rules, dayOf });
    if (!list.ok) return list;
    return ok({ ...list.value, rules, wrongRules: loaded.ok ? [] : loaded.issues });
  }, [vault, ports]);
  const state = useLoaded(load, ports.store.watch);
  return {
    state,
    issues,
    decide: async (caseIds, said) => {
      setIssues([]);
      for (const caseId of caseIds) {
        const decided = await decideRetention(vault, writer, caseId, said);
        if (!decided.ok) {
          setIssues(decided.issues);
          return;
        }
      }
    },
  };
}
