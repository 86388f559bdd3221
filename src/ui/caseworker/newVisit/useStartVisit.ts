import { useState } from "react";
import { fail, type Issue, issue, ok, type Result } from "../../../core/issue/index.ts";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { type NewFirstVisit, startFirstVisit } from "../../../workflows/startFirstVisit.ts";
import { askToKeepStorage } from "../../pwa/askToKeepStorage.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { isProtected } from "../../shared/isProtected.ts";
import { hrefTo } from "../../shared/route.ts";

export interface StartVisit {
  readonly isStarting: boolean;
  readonly issues: readonly Issue[];
  /** Goes to the talk, or gives back what stood in the way. */
  readonly start: (visit: NewFirstVisit) => Promise<readonly Issue[]>;
  /** Once what was wrong is being mended. */
  readonly forget: () => void;
}

export function useStartVisit(): StartVisit {
  const { workspace, vault, ports, writer } = useDependencies();
  const [isStarting, setStarting] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function start(visit: NewFirstVisit): Promise<readonly Issue[]> {
    setStarting(true);
    const safe = await mayBegin(vault);
    const started = safe.ok ? await startFirstVisit(ports, writer, visit) : safe;
    setStarting(false);
    if (!started.ok) {
      setIssues(started.issues);
      return started.issues;
    }
    const { caseId } = started.value;
    window.location.hash = hrefTo({ workspace, screen: { name: "talk", caseId } });
    return [];
  }

  return { isStarting, issues, start, forget: () => setIssues([]) };
}

/** Real cases are begun only where they are protected; the browser is asked to, first of all. */
async function mayBegin(vault: OpenVault | undefined): Promise<Result<void>> {
  if (vault === undefined || (await askToKeepStorage())) return ok(undefined);
  const safe = await isProtected(vault);
  if (!safe.ok) return safe;
  return safe.value ? ok(undefined) : fail([issue("storage/not-protected", "")]);
}
