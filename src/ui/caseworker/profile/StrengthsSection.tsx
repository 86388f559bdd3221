import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { ShownStrength } from "./strengthsInWords.ts";

/** What carries, before what is hard. */
export function StrengthsSection({
  strengths,
}: {
  readonly strengths: readonly ShownStrength[];
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section className={styles["section"]} aria-labelledby="profile-strengths">
      <h2 id="profile-strengths">{t("profile.strengths")}</h2>
      {strengths.length === 0 ? <p>{t("profile.strengthsNone")}</p> : null}
      <ul className={styles["tiles"]}>
        {strengths.map(({ scale, title, word, isPrivate }) => (
          <li key={scale} {...privateMark(isPrivate)}>
            <strong>{title}</strong>
            <span className={styles["tileWord"]}>{word}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
