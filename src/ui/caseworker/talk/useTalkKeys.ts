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
    let cameFrom: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey && event.key === "Enter") {
        event.preventDefault();
        const href = event.shiftKey ? previous : (next ?? last);
        if (href !== undefined) window.location.hash = href;
      } else if (event.key === "Escape" && target.matches("[data-note]")) {
        (cameFrom ?? document.getElementById("section-title"))?.focus();
      } else if (event.key.toLowerCase() === "n" && !isTyping(target) && isPlain(event)) {
        event.preventDefault();
        cameFrom = target;
        document.querySelector<HTMLElement>("[data-note=client]")?.focus();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next, previous, last]);
}

function isPlain(event: KeyboardEvent): boolean {
  return singleKeys.get() && !event.ctrlKey && !event.altKey && !event.metaKey;
}
