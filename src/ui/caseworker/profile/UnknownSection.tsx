import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { UnknownArea } from "./unknownInWords.ts";

/** What cannot be said yet, and why. Never drawn or written as something bad. */
export function UnknownSection({
  unknown,
}: {
  readonly unknown: readonly UnknownArea[];
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (unknown.length === 0) return null;
  return (
    <section
      className={styles["section"]}
      aria-labelledby="profile-unknown"
      {...privateMark(unknown.every(({ isPrivate }) => isPrivate))}
    >
      <h2 id="profile-unknown">{t("profile.unknown")}</h2>
      <p>{t("profile.unknownHint")}</p>
      <ul className={styles["unknown"]}>
        {unknown.map(({ scale, title, coverage, states, isPrivate }) => (
          <li key={scale} {...privateMark(isPrivate)}>
            <strong>{title}</strong>
            <span>
              {coverage}
              {states === "" ? "" : ` – ${states}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
