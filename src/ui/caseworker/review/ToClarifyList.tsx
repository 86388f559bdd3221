import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./review.module.css";
import type { ToClarify } from "./reviewModel.ts";

/** Answers that do not fit together. To be talked about; never in the way. */
export function ToClarifyList({
  toClarify,
  hrefToSection,
}: {
  readonly toClarify: readonly ToClarify[];
  readonly hrefToSection: ((section: string) => string) | undefined;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (toClarify.length === 0) return null;
  return (
    <section className={styles["box"]} aria-labelledby="review-clarify">
      <h2 id="review-clarify">{t("review.clarify")}</h2>
      <p>{t("review.clarifyHint")}</p>
      <ul className={styles["clarify"]}>
        {toClarify.map(({ id, text, section, sectionTitle }) => (
          <li key={id}>
            <p>{text}</p>
            {hrefToSection === undefined ? null : (
              <a className={styles["link"]} href={hrefToSection(section)}>
                {t("review.toSection", { section: sectionTitle })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
