import { type JSX, useEffect, useRef, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import styles from "./PassphraseStrength.module.css";
import type { Strength } from "./strength.ts";

const words = [
  "vault.strength.0",
  "vault.strength.1",
  "vault.strength.2",
  "vault.strength.3",
  "vault.strength.4",
] as const;

/** How hard a passphrase is to guess, as one writes it: in words, and as a bar. */
export function PassphraseStrength({
  translator,
  passphrase,
  onStrength,
}: {
  readonly translator: Translator;
  readonly passphrase: string;
  readonly onStrength: (strength: Strength) => void;
}): JSX.Element {
  const { t } = translator;
  const [strength, setStrength] = useState<Strength>(0);
  const tell = useRef(onStrength);
  useEffect(() => {
    tell.current = onStrength;
  }, [onStrength]);
  useEffect(() => {
    let isCurrent = true;
    // With a large list of common passwords: fetched when the first letter has been written.
    void import("./judgePassphrase.ts").then(({ judgePassphrase }) => {
      if (!isCurrent) return;
      const found = judgePassphrase(passphrase);
      setStrength(found);
      tell.current(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  return (
    <p className={styles["strength"]} role="status">
      <span aria-hidden className={styles["bar"]} data-strength={strength} />
      {passphrase === "" ? t("vault.strength.empty") : t(words[strength])}
    </p>
  );
}
