import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";

export function Waiting({ translator }: { readonly translator: Translator }): JSX.Element {
  return (
    <main id="content" tabIndex={-1}>
      <p className="waiting" role="status">
        {translator.t("vault.opening")}
      </p>
    </main>
  );
}
