import type { JSX } from "react";
import type { Instrument, TextReader } from "../../../core/instrument/index.ts";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { joinNames } from "../../shared/chart/joinNames.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Wording } from "../../shared/wording.ts";
import { PrintChoice } from "./PrintChoice.tsx";
import styles from "./ProfileHeader.module.css";
import pageStyles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";

/** Whose profile, in which state, on what ground; the head of the print too. */
export function ProfileHeader({
  answersHref,
  loaded: { reference, assessment, scorer },
  page,
  wording: { reader },
  printsPrivate,
  setPrintsPrivate,
}: {
  readonly answersHref: string;
  readonly loaded: LoadedAssessment;
  readonly page: ProfilePage;
  readonly wording: Wording;
  readonly printsPrivate: boolean;
  readonly setPrintsPrivate: (value: boolean) => void;
}): JSX.Element {
  const { translator } = useDependencies();
  const { t, date } = translator;
  const { completedAt } = assessment;
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
        <Basis instrument={scorer.instrument} reader={reader} areas={areas} />
      </div>
      <PrintChoice
        answersHref={answersHref}
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

/** Which instrument, how far it can be trusted, and on paper when it was printed. */
function Basis({
  instrument,
  reader,
  areas,
}: {
  readonly instrument: Instrument;
  readonly reader: TextReader;
  readonly areas: string;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t, date } = translator;
  const { evidence, version } = instrument.file;
  const isValidated = evidence.basis === "validated";
  return (
    <>
      <p className={styles["basis"]}>
        {t(isValidated ? "profile.basisValidated" : "profile.basis", {
          title: reader.text("instrument.title"),
          version,
        })}
      </p>
      <p className={pageStyles["printOnly"]}>
        {t("profile.printedOn", { date: date(ports.clock.now()) })}
      </p>
      <p className={pageStyles["printOnly"]} data-only-without-private>
        {t("profile.leftOut", { areas })}
      </p>
    </>
  );
}
