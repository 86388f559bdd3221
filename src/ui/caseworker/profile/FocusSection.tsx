import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { FocusArea, FocusAreas } from "./focusAreas.ts";
import styles from "./profile.module.css";

/** Where support is needed: the band in words and what the person named, structural ones apart. */
export function FocusSection({
  focus: { areas, structural, clientWords },
  isKnown,
}: {
  readonly focus: FocusAreas;
  /** At least one area has answers enough, so that "nothing" says something. */
  readonly isKnown: boolean;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (!isKnown && areas.length + structural.length === 0) return null;
  return (
    <section
      className={styles["section"]}
      aria-labelledby="profile-focus"
      {...privateMark([...areas, ...structural].every(({ isPrivate }) => isPrivate))}
    >
      <h2 id="profile-focus">{t("profile.focus")}</h2>
      <p>{areas.length === 0 ? t("profile.focusNone") : t("profile.focusHint")}</p>
      <ul className={styles["tiles"]}>
        {areas.map((area) => (
          <Area key={area.scale} area={area} />
        ))}
      </ul>
      {clientWords.map(({ section, title, text, isPrivate }) => (
        <figure key={section} className={styles["quote"]} {...privateMark(isPrivate)}>
          <figcaption>{t("profile.clientWords", { section: title })}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
      {structural.length === 0 ? null : (
        <div
          className={styles["apart"]}
          {...privateMark(structural.every(({ isPrivate }) => isPrivate))}
        >
          <h3>{t("profile.structural")}</h3>
          <p>{t("profile.structuralHint")}</p>
          <ul className={styles["list"]}>
            {structural.map(({ id, text, isPrivate }) => (
              <li key={id} {...privateMark(isPrivate)}>
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Area({
  area: { title, word, named, isPrivate },
}: {
  readonly area: FocusArea;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <li {...privateMark(isPrivate)}>
      <strong>{title}</strong>
      <span className={styles["tileWord"]}>{word ?? t("profile.focusUnbanded")}</span>
      {named.length === 0 ? null : (
        <ul>
          {named.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
