import type { JSX } from "react";
import { type Language, languageNames, languages, type Translator } from "../../i18n/index.ts";
import styles from "./LanguageSwitch.module.css";

export function LanguageSwitch({
  translator: { t, language },
  setLanguage,
}: {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
}): JSX.Element {
  return (
    <div className={styles["switch"]} role="group" aria-label={t("shell.language")}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          className={styles["choice"]}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
}
