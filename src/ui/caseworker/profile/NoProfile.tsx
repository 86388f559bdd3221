import type { JSX } from "react";
import { scoreResponse } from "../../../core/scoring/index.ts";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import type { Wording } from "../../shared/wording.ts";
import styles from "./NoProfile.module.css";
import { numbersInWords } from "./numbersInWords.ts";
import headStyles from "./ProfileHeader.module.css";
import { privateScales } from "./privateScales.ts";
import pageStyles from "./profile.module.css";

/** An instrument without profile rules: its numbers, and the way to the answers. */
export function NoProfile({
  caseId,
  loaded: { reference, assessment, scorer },
  wording,
}: {
  readonly caseId: string;
  readonly loaded: LoadedAssessment;
  readonly wording: Wording;
}): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t, date } = translator;
  const { completedAt } = assessment;
  const scores = scoreResponse(scorer, assessment.answers);
  const numbers = scores.ok ? numbersInWords(scorer, scores.value, wording) : [];
  const kept = privateScales(scorer);
  return (
    <div className={pageStyles["page"]}>
      <header className={styles["head"]}>
        <p className={headStyles["eyebrow"]}>{t("review.case", { reference })}</p>
        <h1>{wording.reader.text("instrument.title")}</h1>
        <p className={headStyles["state"]}>
          <strong className={headStyles[completedAt === undefined ? "draft" : "locked"]}>
            {completedAt === undefined
              ? t("profile.draft")
              : t("profile.locked", { date: date(completedAt) })}
          </strong>
        </p>
        <p>{t("profile.noRules")}</p>
        <a
          className="button primary noPrint"
          href={hrefTo({ workspace, screen: { name: "review", caseId } })}
        >
          {t("profile.back")}
        </a>
      </header>
      {numbers.length === 0 ? null : (
        <section className={pageStyles["section"]} aria-labelledby="profile-numbers">
          <h2 id="profile-numbers">{t("profile.numbers")}</h2>
          <dl className={styles["numbers"]}>
            {numbers.map(({ scale, title, number, span }) => (
              <div key={scale} className={kept.has(scale) ? "noPrint" : undefined}>
                <dt>{title}</dt>
                <dd>
                  <strong>{number}</strong> {span}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
