import type { JSX } from "react";
import { privateMark } from "./privateMark.ts";

/** A sentence that reads differently on a paper from which private areas are left out. */
export function PrintedOtherwise({
  full,
  printed,
}: {
  readonly full: string;
  readonly printed: string;
}): JSX.Element {
  if (full === printed) return <>{full}</>;
  return (
    <>
      <span {...privateMark(true)}>{full}</span>
      <span data-only-without-private>{printed}</span>
    </>
  );
}
