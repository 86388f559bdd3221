import type { JSX } from "react";
import { privateMark } from "../../shared/chart/privateMark.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import pageStyles from "./profile.module.css";
import styles from "./TrackSection.module.css";
import type { MarkerInWords, NamedReason, TrackInWords } from "./trackInWords.ts";

/** A suggestion with its reasons. Two people judge; nothing here decides. */
export function TrackSection({
  track,
  markers,
}: {
  readonly track: TrackInWords | undefined;
  readonly markers: readonly MarkerInWords[];
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section
      className={pageStyles["section"]}
      aria-labelledby="profile-track"
      {...privateMark(track?.isPrivate === true)}
    >
      <h2 id="profile-track">{t("profile.track")}</h2>
      {track === undefined ? (
        <p>{t("profile.trackNone")}</p>
      ) : (
        <div className={styles["track"]}>
          <p className={styles["voice"]}>{t("profile.trackVoice")}</p>
          <p className={styles["trackName"]}>{track.title}</p>
          <p>{track.meaning}</p>
          <h3>{t("profile.trackWhy")}</h3>
          <p>{track.reason}</p>
          <Reasons label={t("profile.trackWhyScales")} reasons={track.scales} />
          <Reasons label={t("profile.trackWhyItems")} reasons={track.items} />
          {track.coverage === undefined ? null : <p>{track.coverage}</p>}
          <p className={pageStyles["hint"]}>{t("profile.trackAccess")}</p>
        </div>
      )}
      {markers.length === 0 ? null : (
        <>
          <h3 {...privateMark(markers.every(({ isPrivate }) => isPrivate))}>
            {t("profile.markers")}
          </h3>
          <ul className={pageStyles["plain"]}>
            {markers.map(({ id, title, meaning, isPrivate }) => (
              <li key={id} {...privateMark(isPrivate)}>
                <strong>{title}.</strong> {meaning}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Reasons({
  label,
  reasons,
}: {
  readonly label: string;
  readonly reasons: readonly NamedReason[];
}): JSX.Element | null {
  if (reasons.length === 0) return null;
  return (
    <div className={styles["reasons"]} {...privateMark(reasons.every((one) => one.isPrivate))}>
      <p>{label}:</p>
      <ul>
        {reasons.map(({ id, text, isPrivate }) => (
          <li key={id} {...privateMark(isPrivate)}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
