import type { JSX } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { PassphraseDraft } from "./checkNewPassphrase.ts";
import { issuesAbout } from "./issuesAbout.ts";
import { PassphraseStrength } from "./PassphraseStrength.tsx";
import { TextField } from "./TextField.tsx";

/** A passphrase, how strong it is, and the same once more. */
export function NewPassphrase({
  translator,
  label,
  draft,
  issues,
  onChange,
}: {
  readonly translator: Translator;
  readonly label: string;
  readonly draft: PassphraseDraft;
  readonly issues: readonly Issue[];
  readonly onChange: (part: Partial<PassphraseDraft>) => void;
}): JSX.Element {
  const { t } = translator;
  const { passphrase, again } = draft;
  return (
    <>
      <div>
        <TextField
          translator={translator}
          label={label}
          hint={t("vault.newPassphrase.hint")}
          type="password"
          autoComplete="new-password"
          value={passphrase}
          issues={issuesAbout(issues, "passphrase")}
          onChange={(value) => onChange({ passphrase: value })}
        />
        <PassphraseStrength
          translator={translator}
          passphrase={passphrase}
          onStrength={(strength) => onChange({ strength })}
        />
      </div>
      <TextField
        translator={translator}
        label={t("vault.again")}
        type="password"
        autoComplete="new-password"
        value={again}
        issues={issuesAbout(issues, "again")}
        onChange={(value) => onChange({ again: value })}
      />
    </>
  );
}
