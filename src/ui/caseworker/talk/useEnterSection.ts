import { type RefObject, useEffect, useRef } from "react";
import type { Talk } from "../../../workflows/talk/createTalk.ts";

/** Remembers where one is if that may be written, and moves focus to the section's heading when one goes to another. */
export function useEnterSection(
  talk: Talk,
  id: string,
  heading: RefObject<HTMLElement | null>,
  isReadOnly: boolean,
): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (!isReadOnly) talk.goTo(id);
    if (before.current !== undefined && before.current !== id) {
      window.scrollTo({ top: 0 });
      heading.current?.focus();
    }
    before.current = id;
  }, [talk, id, heading, isReadOnly]);
}
