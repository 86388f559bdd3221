import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { AnswerText } from "../AnswerText.tsx";
import styles from "./profile.module.css";
import type { WantsGroup } from "./wantsInWords.ts";

/** What the person wants, in their own words. First, since everything after serves it. */
export function WantsSection({ wants }: { readonly wants: readonly WantsGroup[] }): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section className={styles["section"]} aria-labelledby="profile-wants">
      <h2 id="profile-wants">{t("profile.wants")}</h2>
      {wants.length === 0 ? <p>{t("profile.wantsNone")}</p> : null}
      {wants.map(({ scale, title, answers }) => (
        <div key={scale} className={styles["wants"]}>
          <h3>{title}</h3>
          <dl>
            {answers.map(({ item, question, answer }) => (
              <div key={item}>
                <dt>{question}</dt>
                <dd>
                  <AnswerText answer={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
