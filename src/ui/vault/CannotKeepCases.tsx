import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { Abilities } from "../../workflows/ports/vaults.ts";
import { AbilityList } from "../shared/AbilityList.tsx";
import { hrefTo } from "../shared/route.ts";
import { VaultPage } from "./VaultPage.tsx";

/** The browser lacks what no vault can do without: which, and what is left to do. */
export function CannotKeepCases({
  translator,
  abilities,
}: {
  readonly translator: Translator;
  readonly abilities: Abilities;
}): JSX.Element {
  const { t } = translator;
  return (
    <VaultPage
      translator={translator}
      title={t("vault.refused.title")}
      intro={t("vault.refused.intro")}
    >
      <AbilityList translator={translator} abilities={abilities} />
      <p>
        <a href={hrefTo({ workspace: "demo", screen: { name: "desk" } })}>{t("vault.toDemo")}</a>
      </p>
    </VaultPage>
  );
}
