import type { JSX } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { CannotOpen } from "../CannotOpen.tsx";
import { IssueList } from "../IssueList.tsx";
import { type ReadableAssessment, useAssessment } from "../useAssessment.ts";
import { NoProfile } from "./NoProfile.tsx";
import { ProfileView } from "./ProfileView.tsx";
import styles from "./profile.module.css";
import { profilePage } from "./profilePage.ts";

/** Profil: what the answers say so far, or said when they were locked. */
export function ProfileScreen({ caseId }: { readonly caseId: string }): JSX.Element {
  const { translator } = useDependencies();
  const loaded = useAssessment(caseId);
  if (loaded.kind === "ready") return <Ready caseId={caseId} readable={loaded.value} />;
  if (loaded.kind === "failed") {
    return <CannotOpen title={translator.t("profile.title")} issues={loaded.issues} />;
  }
  return (
    <div className={styles["page"]}>
      <output>{translator.t("profile.loading")}</output>
    </div>
  );
}

function Ready({
  caseId,
  readable: { loaded, wording },
}: {
  readonly caseId: string;
  readonly readable: ReadableAssessment;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const page = profilePage(loaded.scorer, loaded.assessment, wording);
  if (page.ok && page.value !== undefined) {
    return <ProfileView caseId={caseId} loaded={loaded} page={page.value} wording={wording} />;
  }
  if (page.ok) return <NoProfile caseId={caseId} loaded={loaded} wording={wording} />;
  return (
    <div className={styles["page"]}>
      <h1>{t("profile.title")}</h1>
      <IssueList lead={t("review.faults")} issues={page.issues} />
    </div>
  );
}
