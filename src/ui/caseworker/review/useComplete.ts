import { useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { createTalk } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";

export interface Completion {
  readonly isRunning: boolean;
  /** Why it was not completed; empty before and while it is tried. */
  readonly issues: readonly Issue[];
  readonly complete: () => void;
}

/** Completes the talk and goes on to the profile; after a failure everything is as it was. */
export function useComplete(caseId: string): Completion {
  const { ports, writer, workspace } = useDependencies();
  const [isRunning, setRunning] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function run(): Promise<void> {
    setRunning(true);
    setIssues([]);
    const talk = await createTalk(ports, writer, caseId);
    const done = talk.ok ? await talk.value.complete() : talk;
    setRunning(false);
    if (done.ok) window.location.hash = hrefTo({ workspace, screen: { name: "profile", caseId } });
    else setIssues(done.issues);
  }

  return { isRunning, issues, complete: () => void run() };
}
