import type { JSX } from "react";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { joinNames } from "../../shared/chart/joinNames.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import { PrintChoice } from "./PrintChoice.tsx";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";

/** Whose profile, in which state, on what ground; the head of the print too. */
export function ProfileHeader({
  loaded: { reference, assessment, scorer },
  page,
  wording: { reader },
  printsPrivate,
  setPrintsPrivate,
}: {
  readonly loaded: LoadedAssessment;
  readonly page: ProfilePage;
  readonly wording: Wording;
  readonly printsPrivate: boolean;
  readonly setPrintsPrivate: (value: boolean) => void;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t, date } = translator;
  const { completedAt } = assessment;
  const { evidence, version } = scorer.instrument.file;
  const basis = { title: reader.text("instrument.title"), version };
  const areas = joinNames(page.keptOut, translator);
  return (
    <header className={styles["head"]}>
      <div>
        <p className={styles["eyebrow"]}>{t("review.case", { reference })}</p>
        <h1>{t("profile.title")}</h1>
        <p className={styles["state"]}>
          <strong className={completedAt === undefined ? styles["draft"] : styles["locked"]}>
            {completedAt === undefined
              ? t("profile.draft")
              : t("profile.locked", { date: date(completedAt) })}
          </strong>
          {completedAt === undefined ? t("profile.draftHint") : null}
        </p>
        <p className={styles["basis"]}>
          {evidence.basis === "validated"
            ? t("profile.basisValidated", basis)
            : t("profile.basis", basis)}
        </p>
        <p className={styles["printOnly"]}>
          {t("profile.printedOn", { date: date(ports.clock.now()) })}
        </p>
        <p className={styles["printOnly"]} data-only-without-private>
          {t("profile.leftOut", { areas })}
        </p>
      </div>
      <PrintChoice
        areas={areas}
        printsPrivate={printsPrivate}
        setPrintsPrivate={setPrintsPrivate}
      />
      {page.isAsLocked ? null : (
        <div className={`alert ${styles["wide"]}`} role="alert">
          <p>
            <strong>{t("profile.changed")}</strong> {t("profile.changedTodo")}
          </p>
        </div>
      )}
    </header>
  );
}
