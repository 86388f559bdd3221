import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";

export function NextStepSection({
  followUp: { text, by },
}: {
  readonly followUp: ProfilePage["followUp"];
}): JSX.Element {
  const { t, date } = useDependencies().translator;
  return (
    <section className={styles["section"]} aria-labelledby="profile-next">
      <h2 id="profile-next">{t("profile.next")}</h2>
      <p>
        {text}{" "}
        {by === undefined ? null : <strong>{t("profile.nextDate", { date: date(by) })}</strong>}
      </p>
    </section>
  );
}
