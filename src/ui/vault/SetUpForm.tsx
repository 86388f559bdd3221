import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { issuesAbout } from "../shared/issuesAbout.ts";
import { NewPassphrase } from "../shared/NewPassphrase.tsx";
import { hrefTo } from "../shared/route.ts";
import { TextField } from "../shared/TextField.tsx";
import { SetUpExtras } from "./SetUpExtras.tsx";
import { UnitKeyChoice } from "./UnitKeyChoice.tsx";
import { useSetUp } from "./useSetUp.ts";
import { VaultPage } from "./VaultPage.tsx";
import styles from "./vault.module.css";

export interface SetUpFormProps {
  readonly vaults: Vaults;
  readonly translator: Translator;
  readonly onOpen: (vault: OpenVault) => void;
  readonly onMade: (owner: string, recoveryCode: string) => void;
  readonly onBack?: () => void;
}

/** Who the vault belongs to, and what opens it. */
export function SetUpForm({
  vaults,
  translator,
  onOpen,
  onMade,
  onBack,
}: SetUpFormProps): JSX.Element {
  const { t } = translator;
  const { draft, isMaking, issues, change, make } = useSetUp(vaults, onMade);
  return (
    <VaultPage
      translator={translator}
      title={t("vault.setUp.title")}
      intro={t("vault.setUp.intro")}
      issues={issuesAbout(issues)}
    >
      <form
        className={styles["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          translator={translator}
          label={t("vault.owner")}
          hint={t("vault.owner.hint")}
          value={draft.owner}
          autoComplete="name"
          issues={issuesAbout(issues, "owner")}
          onChange={(owner) => change({ owner })}
        />
        <NewPassphrase
          translator={translator}
          label={t("vault.newPassphrase")}
          draft={draft}
          issues={issues}
          onChange={change}
        />
        <UnitKeyChoice
          translator={translator}
          unitKey={draft.unitKey}
          isWithout={draft.isWithoutUnitKey}
          issues={issuesAbout(issues, "unitKey")}
          onChange={change}
        />
        <SetUpButtons {...{ translator, isMaking, onBack }} />
      </form>
      <SetUpExtras vaults={vaults} translator={translator} onOpen={onOpen} />
      <p>
        <a href={hrefTo({ workspace: "demo", screen: { name: "desk" } })}>{t("vault.toDemo")}</a>
      </p>
    </VaultPage>
  );
}

function SetUpButtons({
  translator,
  isMaking,
  onBack,
}: {
  readonly translator: Translator;
  readonly isMaking: boolean;
  readonly onBack: (() => void) | undefined;
}): JSX.Element {
  const { t } = translator;
  return (
    <div className={styles["buttons"]}>
      <button type="submit" className="button primary" aria-disabled={isMaking}>
        {t(isMaking ? "vault.setUp.making" : "vault.setUp.make")}
      </button>
      {onBack !== undefined && (
        <button type="button" className="button quiet" onClick={onBack}>
          {t("vault.back")}
        </button>
      )}
    </div>
  );
}
