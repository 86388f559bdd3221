import type { JSX } from "react";

/** The whole page while something is opened. */
export function WaitingPage({ text }: { readonly text: string }): JSX.Element {
  return (
    <main id="content" tabIndex={-1}>
      <p className="waiting" role="status">
        {text}
      </p>
    </main>
  );
}
