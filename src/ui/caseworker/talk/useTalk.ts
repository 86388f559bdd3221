import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { issue, type Result } from "../../../core/issue/index.ts";
import { createTalk, type Talk, type TalkState } from "../../../workflows/talk/createTalk.ts";
import { setTalkOpen } from "../../pwa/talkOpen.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { saveStatus } from "../../shared/saveStatus.ts";
import { settleBeforeLock } from "../../shared/settleBeforeLock.ts";
import { type Loaded, useLoaded } from "../../shared/useLoaded.ts";

/**
 * Opens the talk of a case, and closes it with everything written when one leaves. While another
 * window writes it is opened anew with each change there, and once more when this one may write.
 */
export function useTalk(caseId: string): Loaded<Talk> {
  const { ports, writer } = useDependencies();
  const load = useCallback(
    (): Promise<Result<Talk>> => createTalk(ports, writer, caseId),
    [ports, writer, caseId],
  );
  const watch = useCallback(
    (listener: () => void) => {
      const stopStore = ports.store.watch(() => {
        if (ports.lock.state() !== "held") listener();
      });
      const stopLock = ports.lock.subscribe(listener);
      return () => {
        stopStore();
        stopLock();
      };
    },
    [ports],
  );
  const loaded = useLoaded(load, watch);
  const talk = loaded.kind === "ready" ? loaded.value : undefined;
  useEffect(() => {
    if (talk === undefined) return undefined;
    setTalkOpen(talk.state().readOnly === undefined);
    const forget = settleBeforeLock(talk.flush);
    return () => {
      forget();
      setTalkOpen(false);
      void talk.flush().then(() => saveStatus.set({ kind: "idle" }));
    };
  }, [talk]);
  return loaded;
}

/**
 * The state of a talk, and the save status in the header kept in step with it. Only to be read
 * while another window writes: words written over an older state could replace newer ones.
 */
export function useTalkState(talk: Talk): TalkState {
  const { lock } = useDependencies().ports;
  const isElsewhere = useSyncExternalStore(lock.subscribe, lock.state) === "elsewhere";
  const state = useSyncExternalStore(talk.subscribe, talk.state);
  const openedAt = useMemo(() => talk.state().assessment, [talk]);
  const hasChanged = state.assessment !== openedAt;
  useEffect(() => {
    const { save } = state;
    if (save.kind === "failed") saveStatus.set({ kind: "failed" });
    else if (save.kind === "saving") saveStatus.set({ kind: "saving" });
    else if (hasChanged) saveStatus.set({ kind: "saved", at: new Date().toISOString() });
  }, [state, hasChanged]);
  return useMemo(
    () =>
      isElsewhere && state.readOnly === undefined
        ? { ...state, readOnly: issue("storage/other-tab", "") }
        : state,
    [state, isElsewhere],
  );
}
