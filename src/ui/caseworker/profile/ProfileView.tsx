import { type JSX, useState } from "react";
import type { LoadedAssessment } from "../../../workflows/loadAssessment.ts";
import { BandChartFigure } from "../../shared/chart/BandChartFigure.tsx";
import type { BandChart } from "../../shared/chart/bandChart.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import type { Wording } from "../../shared/wording.ts";
import { ClarifySection } from "./ClarifySection.tsx";
import { EarlyWarningSection } from "./EarlyWarningSection.tsx";
import { FocusSection } from "./FocusSection.tsx";
import { NextStepSection } from "./NextStepSection.tsx";
import { ProfileHeader } from "./ProfileHeader.tsx";
import styles from "./profile.module.css";
import type { ProfilePage } from "./profilePage.ts";
import { ReceiptButton } from "./ReceiptButton.tsx";
import { SafetySection } from "./SafetySection.tsx";
import { StrengthsSection } from "./StrengthsSection.tsx";
import { SupportsSection } from "./SupportsSection.tsx";
import { TrackSection } from "./TrackSection.tsx";
import { UnknownSection } from "./UnknownSection.tsx";
import { WantsSection } from "./WantsSection.tsx";

/** The page in its fixed order: the person's own wish first, then strengths, then the rest. */
export function ProfileView({
  caseId,
  loaded,
  page,
  wording,
}: {
  readonly caseId: string;
  readonly loaded: LoadedAssessment;
  readonly page: ProfilePage;
  readonly wording: Wording;
}): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  const [printsPrivate, setPrintsPrivate] = useState(false);
  const isKnown = page.chart.withValue > 0;
  const hrefToTalk = (section?: string) =>
    hrefTo({
      workspace,
      screen: { name: "talk", caseId, ...(section === undefined ? {} : { section }) },
    });
  return (
    <div className={styles["page"]} data-prints-private={printsPrivate || undefined}>
      <ProfileHeader
        answersHref={hrefTo({ workspace, screen: { name: "review", caseId } })}
        loaded={loaded}
        page={page}
        wording={wording}
        printsPrivate={printsPrivate}
        setPrintsPrivate={setPrintsPrivate}
      />
      <SafetySection safety={page.safety} />
      <WantsSection wants={page.wants} />
      {isKnown ? <StrengthsSection strengths={page.strengths} /> : null}
      {isKnown ? null : <EmptyProfile chart={page.chart} href={hrefToTalk()} />}
      <FocusSection focus={page.focus} isKnown={isKnown} />
      {isKnown ? (
        <section className={styles["chart"]} aria-labelledby="profile-chart">
          <h2 id="profile-chart">{t("chart.title")}</h2>
          <BandChartFigure
            chart={page.chart}
            actionOf={(scale, title) => (
              <ReceiptButton {...{ scale, title, loaded, page, wording }} />
            )}
          />
        </section>
      ) : null}
      <UnknownSection unknown={page.unknown} />
      <SupportsSection supports={page.supports} />
      {isKnown ? <TrackSection track={page.track} markers={page.markers} /> : null}
      {isKnown ? <EarlyWarningSection warning={page.earlyWarning} /> : null}
      <ClarifySection toClarify={page.toClarify} hrefToSection={hrefToTalk} />
      <NextStepSection
        steps={page.nextSteps}
        isLocked={loaded.assessment.completedAt !== undefined}
      />
    </div>
  );
}

/** Nothing to draw yet; what is known by name stands below all the same. */
function EmptyProfile({
  chart: { withValue, scored },
  href,
}: {
  readonly chart: BandChart;
  readonly href: string;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <section className={styles["empty"]}>
      <p>{t("profile.empty", { withValue, scored })}</p>
      <a className="button noPrint" href={href}>
        {t("profile.emptyTodo")}
      </a>
    </section>
  );
}
