import { TriangleAlert } from "lucide-react";
import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";

/** What may need acting on today, with the unit's own routine. Apart from all that is counted. */
export function SafetySection({
  safety,
}: {
  readonly safety: ProfilePage["safety"];
}): JSX.Element | null {
  const { t } = useDependencies().translator;
  if (safety.length === 0) return null;
  return (
    <section className={styles["safety"]} aria-labelledby="profile-safety" {...privateMark(true)}>
      <h2 id="profile-safety">
        <TriangleAlert aria-hidden="true" size={24} />
        {t("profile.safety")}
      </h2>
      <p className="noPrint">{t("profile.safetyHint")}</p>
      <ul className={styles["plain"]}>
        {safety.map(({ id, text, routine }) => (
          <li key={id}>
            <p>
              <strong>{text}</strong>
            </p>
            {routine === undefined ? null : (
              <p>
                <strong>{t("profile.safetyRoutine")}:</strong> {routine}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
