import { useEffect } from "react";
import { isTyping } from "../../shared/isTyping.ts";
import { singleKeys } from "../../shared/singleKeys.ts";

export interface TalkTargets {
  readonly next: string | undefined;
  readonly previous: string | undefined;
  /** Where Ctrl+Enter leads from the last section. */
  readonly last: string;
}

/** Ctrl+Enter and Ctrl+Shift+Enter between sections; N to the note and Esc back again. */
export function useTalkKeys({ next, previous, last }: TalkTargets): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key !== "Enter") return;
      event.preventDefault();
      const href = event.shiftKey ? previous : (next ?? last);
      if (href !== undefined) window.location.hash = href;
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next, previous, last]);
  useNoteKeys();
}

function useNoteKeys(): void {
  useEffect(() => {
    let cameFrom: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      if (event.key === "Escape" && target.matches("[data-note]")) {
        (cameFrom ?? document.getElementById("section-title"))?.focus();
      } else if (isAlone(event, "n") && !isTyping(target)) {
        event.preventDefault();
        cameFrom = target;
        document.querySelector<HTMLElement>("[data-note=client]")?.focus();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function isAlone(event: KeyboardEvent, key: string): boolean {
  const isHeld = event.ctrlKey || event.altKey || event.metaKey;
  return singleKeys.get() && !isHeld && event.key.toLowerCase() === key;
}
