import { useCallback, useEffect, useRef, useState } from "react";
import { draftBegins, draftEnds } from "./draftsUnderWay.ts";

const pauseBeforeSaving = 300;
const longestWait = 2000;

/**
 * Text being typed: kept after a short pause, while one types on every other second, and at once
 * when the field is left, the page is hidden or left, or the field goes away.
 */
export function useDraft(
  kept: string,
  keep: (text: string) => void,
): {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly flush: () => void;
} {
  const [draft, setDraft] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const unsavedSince = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keepLatest = useRef(keep);
  useEffect(() => {
    keepLatest.current = keep;
  }, [keep]);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    if (text === undefined) return;
    unsaved.current = undefined;
    keepLatest.current(text);
    setDraft(undefined);
    draftEnds();
  }, []);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", onHide);
    // As early as can be: what is begun at pagehide is often cut off.
    window.addEventListener("beforeunload", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("beforeunload", flush);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (text: string) => {
      setDraft(text);
      if (unsaved.current === undefined) {
        unsavedSince.current = Date.now();
        draftBegins();
      }
      unsaved.current = text;
      clearTimeout(timer.current);
      const timeLeft = unsavedSince.current + longestWait - Date.now();
      timer.current = setTimeout(flush, Math.min(pauseBeforeSaving, Math.max(0, timeLeft)));
    },
    [flush],
  );
  return { text: draft ?? kept, change, flush };
}
