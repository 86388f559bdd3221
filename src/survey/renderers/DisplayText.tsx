import type { JSX } from "react";
import type { RendererProps } from "./rendererProps.ts";

/** Something to read between questions. Plain text: never rendered as HTML. */
export function DisplayText({ view }: RendererProps): JSX.Element {
  return <p>{view.text}</p>;
}
