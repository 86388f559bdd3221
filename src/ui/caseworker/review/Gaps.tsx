import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./review.module.css";
import { eachQuestion, type Review } from "./reviewModel.ts";

/** Which sections have blank questions. A fact, not a fault: nothing is required. */
export function Gaps({
  review,
  hrefToSection,
}: {
  readonly review: Review;
  readonly hrefToSection: (section: string) => string;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const gaps = review.sections.flatMap(({ id, title, rows }) => {
    const count = rows.flatMap(eachQuestion).filter(({ isBlank }) => isBlank).length;
    return count === 0 ? [] : [{ id, title, count }];
  });
  return (
    <section className={styles["box"]} aria-labelledby="review-gaps">
      <h2 id="review-gaps">{t("review.gaps", { count: review.blank })}</h2>
      {gaps.length === 0 ? null : (
        <>
          <p>{t("review.gapsHint")}</p>
          <ul className={styles["links"]}>
            {gaps.map(({ id, title, count }) => (
              <li key={id}>
                <a className={styles["link"]} href={hrefToSection(id)}>
                  {title}
                  <span className={styles["count"]}>{t("review.gapsOf", { count })}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
