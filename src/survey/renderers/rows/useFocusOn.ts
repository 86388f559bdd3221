import { type RefObject, useLayoutEffect, useRef } from "react";

/** Moves the focus to what a selector finds, as soon as it has been drawn. */
export function useFocusOn(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const found = within.current?.querySelector<HTMLElement>(wanted.current);
    if (found === null || found === undefined) return;
    wanted.current = undefined;
    found.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}
