import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./NextStepSection.module.css";
import type { NextStep } from "./nextStepsInWords.ts";
import pageStyles from "./profile.module.css";

/** What to do and by when. The days are counted from the day the profile was locked. */
export function NextStepSection({
  steps,
  isLocked,
}: {
  readonly steps: readonly NextStep[];
  readonly isLocked: boolean;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section className={pageStyles["section"]} aria-labelledby="profile-next">
      <h2 id="profile-next">{t("profile.next")}</h2>
      {isLocked ? null : <p className={pageStyles["hint"]}>{t("profile.nextHint")}</p>}
      <dl className={styles["steps"]}>
        {steps.map(({ months, when, texts }) => (
          <div key={months} className={styles["step"]}>
            <dt>{when}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
