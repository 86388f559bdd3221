import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { EarlyWarningInWords } from "./earlyWarningInWords.ts";
import styles from "./profile.module.css";

/**
 * What speaks for a long time of need, named and counted. Kept out of a print unless asked for:
 * some of it is nobody else's business in the home.
 */
export function EarlyWarningSection({
  warning,
}: {
  readonly warning: EarlyWarningInWords | undefined;
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (warning === undefined) return null;
  return (
    <section className={styles["section"]} aria-labelledby="profile-warning" {...privateMark(true)}>
      <h2 id="profile-warning">{t("profile.warning")}</h2>
      <p>
        <strong>{warning.count}</strong> {warning.level}
      </p>
      <p className={styles["hint"]}>{t("profile.warningHint")}</p>
      {warning.factors.length === 0 ? null : (
        <ul className={styles["list"]}>
          {warning.factors.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
      {warning.combinations.length === 0 ? null : (
        <>
          <h3>{t("profile.warning.together")}</h3>
          <ul className={styles["list"]}>
            {warning.combinations.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {warning.unknown === "" ? null : <p>{warning.unknown}</p>}
    </section>
  );
}
