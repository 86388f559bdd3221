import { useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { type NewFirstVisit, startFirstVisit } from "../../../workflows/startFirstVisit.ts";
import { askToKeepStorage } from "../../pwa/askToKeepStorage.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
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
  const { workspace, ports, writer } = useDependencies();
  const [isStarting, setStarting] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function start(visit: NewFirstVisit): Promise<readonly Issue[]> {
    setStarting(true);
    const started = await startFirstVisit(ports, writer, visit);
    setStarting(false);
    if (!started.ok) {
      setIssues(started.issues);
      return started.issues;
    }
    // Not waited for: the browser may ask the user, and the talk opens meanwhile.
    void askToKeepStorage();
    const { caseId } = started.value;
    window.location.hash = hrefTo({ workspace, screen: { name: "talk", caseId } });
    return [];
  }

  return { isStarting, issues, start, forget: () => setIssues([]) };
}
