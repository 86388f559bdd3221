import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";

/** Answers that do not fit together; for the caseworker, so never printed. */
export function ClarifySection({
  toClarify,
  hrefToSection,
}: {
  readonly toClarify: ProfilePage["toClarify"];
  readonly hrefToSection: (section: string) => string;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (toClarify.length === 0) return null;
  return (
    <section className={`noPrint ${styles["section"]}`} aria-labelledby="profile-clarify">
      <h2 id="profile-clarify">{t("profile.clarify")}</h2>
      <ul className={styles["plain"]}>
        {toClarify.map(({ id, text, section }) => (
          <li key={id}>
            {text}{" "}
            <a className={styles["inlineLink"]} href={hrefToSection(section)}>
              {t("profile.clarifyLink")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
