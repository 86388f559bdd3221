import type { JSX } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./talk.module.css";
import type { SectionModel } from "./talkModel.ts";

/** Which case this is, what is still open, and turning the screen towards the client. */
export function TalkHead({
  state,
  texts,
  model,
  isShared,
  onShare,
}: {
  readonly state: TalkState;
  readonly texts: TextReader;
  readonly model: readonly SectionModel[];
  readonly isShared: boolean;
  readonly onShare: (isShared: boolean) => void;
}): JSX.Element {
  const { translator, workspace } = useDependencies();
  const { t } = translator;
  const gaps = model.reduce((sum, section) => sum + section.gaps, 0);
  return (
    <header className={styles["head"]}>
      <div>
        <h1 className={styles["title"]} tabIndex={-1}>
          {t("talk.title")} <span className={styles["reference"]}>{state.reference}</span>
        </h1>
        <p className={styles["instrument"]}>{texts.text("instrument.title")}</p>
      </div>
      <div className={styles["headTools"]}>
        <a
          className="button quiet"
          href={hrefTo({ workspace, screen: { name: "review", caseId: state.caseId } })}
        >
          {t("talk.gaps", { count: gaps })}
        </a>
        <button
          type="button"
          className="button"
          aria-pressed={isShared}
          onClick={() => onShare(!isShared)}
        >
          {isShared ? t("talk.stopSharing") : t("talk.share")}
        </button>
      </div>
    </header>
  );
}
