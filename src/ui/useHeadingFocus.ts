import { type RefObject, useEffect, useRef } from "react";

/**
 * Moves the focus to the heading of a screen once it is there, so that a screen reader says where
 * one has come. Not on the first screen: there the page itself is announced.
 */
export function useHeadingFocus(frame: RefObject<HTMLElement | null>, screen: string): void {
  const seen = useRef(screen);
  useEffect(() => {
    if (seen.current === screen) return undefined;
    seen.current = screen;
    window.scrollTo(0, 0);
    const element = frame.current;
    if (element === null || focusHeading(element)) return undefined;
    const waiting = new MutationObserver(() => {
      if (focusHeading(element)) waiting.disconnect();
    });
    waiting.observe(element, { childList: true, subtree: true });
    return () => waiting.disconnect();
  }, [frame, screen]);
}

function focusHeading(frame: HTMLElement): boolean {
  const heading = frame.querySelector("h1");
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
