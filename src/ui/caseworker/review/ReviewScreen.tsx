import type { JSX } from "react";
import { scoreResponse } from "../../../core/scoring/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { CannotOpen } from "../CannotOpen.tsx";
import { IssueList } from "../IssueList.tsx";
import { type ReadableAssessment, useAssessment } from "../useAssessment.ts";
import { CompleteTalk } from "./CompleteTalk.tsx";
import { Gaps } from "./Gaps.tsx";
import styles from "./review.module.css";
import { reviewModel } from "./reviewModel.ts";
import { SectionAnswers } from "./SectionAnswers.tsx";
import { ToClarifyList } from "./ToClarifyList.tsx";

/** Kontrollera: both read through what was said, change what is wrong, and complete. */
export function ReviewScreen({ caseId }: { readonly caseId: string }): JSX.Element {
  const { translator } = useDependencies();
  const loaded = useAssessment(caseId);
  return (
    <div className={styles["screen"]}>
      {loaded.kind === "loading" ? <output>{translator.t("review.loading")}</output> : null}
      {loaded.kind === "failed" ? (
        <CannotOpen title={translator.t("review.title")} issues={loaded.issues} />
      ) : null}
      {loaded.kind === "ready" ? <ReviewPage caseId={caseId} readable={loaded.value} /> : null}
    </div>
  );
}

function ReviewPage({
  caseId,
  readable: { loaded, wording },
}: {
  readonly caseId: string;
  readonly readable: ReadableAssessment;
}): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  const { assessment, scorer, reference } = loaded;
  const scores = scoreResponse(scorer, assessment.answers);
  const review = reviewModel(scorer, assessment, scores.ok ? scores.value : undefined, wording);
  const { completedAt } = assessment;
  const isLocked = completedAt !== undefined;
  const hrefToSection = isLocked
    ? undefined
    : (section: string) => hrefTo({ workspace, screen: { name: "talk", caseId, section } });
  return (
    <>
      <header className={styles["head"]}>
        <p className={styles["eyebrow"]}>{t("review.case", { reference })}</p>
        <h1>{t("review.title")}</h1>
        {completedAt === undefined ? (
          <>
            <p className={styles["ask"]}>{t("review.ask")}</p>
            <p>{t("review.intro")}</p>
          </>
        ) : (
          <>
            <p>
              <strong className={styles["chip"]}>
                {t("review.locked", { date: translator.date(completedAt) })}
              </strong>
            </p>
            <p>{t("review.introLocked")}</p>
          </>
        )}
        <p className={styles["quiet"]}>
          {t("review.answeredOf", { answered: review.answered, applicable: review.applicable })}{" "}
          {t("review.otherwise", {
            count: review.applicable - review.answered - review.blank,
          })}
        </p>
      </header>
      {scores.ok ? null : <IssueList lead={t("review.faults")} issues={scores.issues} />}
      {hrefToSection === undefined ? null : <Gaps review={review} hrefToSection={hrefToSection} />}
      <ToClarifyList toClarify={review.toClarify} hrefToSection={hrefToSection} />
      <section className={styles["answers"]} aria-labelledby="review-answers">
        <h2 id="review-answers">{t("review.answers")}</h2>
        {review.sections.map((section) => (
          <SectionAnswers key={section.id} section={section} hrefToSection={hrefToSection} />
        ))}
      </section>
      <CompleteTalk caseId={caseId} isLocked={isLocked} />
    </>
  );
}
