import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Result } from "../../../core/issue/index.ts";
import { createTalk, type Talk, type TalkState } from "../../../workflows/talk/createTalk.ts";
import { setTalkOpen } from "../../pwa/talkOpen.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { saveStatus } from "../../shared/saveStatus.ts";
import { type Loaded, useLoaded } from "../../shared/useLoaded.ts";

/** Opens the talk of a case once, and closes it with everything written when one leaves. */
export function useTalk(caseId: string): Loaded<Talk> {
  const { ports, writer } = useDependencies();
  const load = useCallback(
    (): Promise<Result<Talk>> => createTalk(ports, writer, caseId),
    [ports, writer, caseId],
  );
  const loaded = useLoaded(load);
  const talk = loaded.kind === "ready" ? loaded.value : undefined;
  useEffect(() => {
    if (talk === undefined) return undefined;
    setTalkOpen(talk.state().readOnly === undefined);
    return () => {
      setTalkOpen(false);
      void talk.flush().then(() => saveStatus.set({ kind: "idle" }));
    };
  }, [talk]);
  return loaded;
}

/** The state of a talk, and the save status in the header kept in step with it. */
export function useTalkState(talk: Talk): TalkState {
  const state = useSyncExternalStore(talk.subscribe, talk.state);
  const [openedAt] = useState(() => state.assessment);
  const hasChanged = state.assessment !== openedAt;
  useEffect(() => {
    const { save } = state;
    if (save.kind === "failed") saveStatus.set({ kind: "failed" });
    else if (save.kind === "saving") saveStatus.set({ kind: "saving" });
    else if (hasChanged) saveStatus.set({ kind: "saved", at: new Date().toISOString() });
  }, [state, hasChanged]);
  return state;
}
