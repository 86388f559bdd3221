import { type RefObject, useEffect, useRef } from "react";
import type { Talk } from "../../../workflows/talk/createTalk.ts";

/** Remembers where one is, and moves focus to the section's heading when one goes to another. */
export function useEnterSection(
  talk: Talk,
  id: string,
  heading: RefObject<HTMLElement | null>,
): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    talk.goTo(id);
    if (before.current !== undefined && before.current !== id) {
      window.scrollTo({ top: 0 });
      heading.current?.focus();
    }
    before.current = id;
  }, [talk, id, heading]);
}
