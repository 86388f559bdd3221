import { useCallback, useEffect, useRef, useState } from "react";

const pauseBeforeSaving = 300;

/**
 * Text being typed: kept after a short pause, and at once when the field is left, the page is
 * hidden or the field goes away, so that at most a third of a second of typing is ever at risk.
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
  }, []);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === "hidden") flush();
    };
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", flush);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (text: string) => {
      setDraft(text);
      unsaved.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseBeforeSaving);
    },
    [flush],
  );
  return { text: draft ?? kept, change, flush };
}
