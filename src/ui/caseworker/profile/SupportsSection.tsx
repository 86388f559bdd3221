import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import pageStyles from "./profile.module.css";
import styles from "./SupportsSection.module.css";
import type { ActorSupports, NeedOfActor } from "./supportsByActor.ts";

/** What could help, by who is responsible. Side by side: one never waits for another. */
export function SupportsSection({
  supports,
}: {
  readonly supports: readonly ActorSupports[];
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (supports.length === 0) return null;
  const isPrivate = supports.every(({ needs }) => needs.every((one) => one.isPrivate));
  return (
    <section
      className={pageStyles["section"]}
      aria-labelledby="profile-supports"
      {...privateMark(isPrivate)}
    >
      <h2 id="profile-supports">{t("profile.supports")}</h2>
      <p>{t("profile.supportsHint")}</p>
      <div className={styles["actors"]}>
        {supports.map(({ actor, title, needs }) => (
          <div
            key={actor}
            className={styles["actor"]}
            {...privateMark(needs.every((one) => one.isPrivate))}
          >
            <h3>{title}</h3>
            {needs.map((need) => (
              <Need key={need.need} need={need} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Need({
  need: { text, supports, isPrivate },
}: {
  readonly need: NeedOfActor;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <div className={styles["need"]} {...privateMark(isPrivate)}>
      <p>{text}</p>
      {supports.length === 0 ? (
        <p>{t("profile.needAlone")}</p>
      ) : (
        <ul>
          {supports.map((support) => (
            <li key={support.id}>{support.text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
