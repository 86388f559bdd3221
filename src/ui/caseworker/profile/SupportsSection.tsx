import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { ActorSupports } from "./supportsByActor.ts";

/** What could help, by who is responsible. Side by side: one never waits for another. */
export function SupportsSection({
  supports,
}: {
  readonly supports: readonly ActorSupports[];
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (supports.length === 0) return null;
  const isAllPrivate = supports.every(({ supports: list }) => list.every((one) => one.isPrivate));
  return (
    <section
      className={styles["section"]}
      aria-labelledby="profile-supports"
      {...privateMark(isAllPrivate)}
    >
      <h2 id="profile-supports">{t("profile.supports")}</h2>
      <p>{t("profile.supportsHint")}</p>
      <div className={styles["actors"]}>
        {supports.map(({ actor, title, supports: list }) => (
          <div
            key={actor}
            className={styles["actor"]}
            {...privateMark(list.every(({ isPrivate }) => isPrivate))}
          >
            <h3>{title}</h3>
            <ul>
              {list.map(({ id, text, need, isPrivate }) => (
                <li key={id} {...privateMark(isPrivate)}>
                  {text ?? t("profile.needAlone")}
                  <span className={styles["need"]}>{t("profile.supportFor", { need })}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
