import { type JSX, useId } from "react";
import type { NoteVoice } from "../../../workflows/records/index.ts";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { DraftTextarea } from "../../shared/DraftTextarea.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./talk.module.css";
import type { SectionModel } from "./talkModel.ts";

/** The client's own words, and the caseworker's notes, beside every section. */
export function SectionNotes({
  talk,
  state,
  model: { id: section },
  isShared,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
  readonly model: SectionModel;
  readonly isShared: boolean;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <aside className={styles["notes"]} aria-label={t("talk.notes")}>
      <Note talk={talk} state={state} section={section} voice="client" />
      {isShared ? null : <Note talk={talk} state={state} section={section} voice="caseworker" />}
      <p className={styles["keysHint"]}>{t("talk.keysHint")}</p>
    </aside>
  );
}

function Note({
  talk,
  state,
  section,
  voice,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
  readonly section: string;
  readonly voice: NoteVoice;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const id = useId();
  const kept = state.assessment.notes.get(section)?.[voice] ?? "";
  return (
    <div className="field">
      <span className={styles["noteLabel"]} id={id}>
        {t(`talk.note.${voice}`)}
      </span>
      <DraftTextarea
        labelledBy={id}
        describedBy={`${id}-hint`}
        kept={kept}
        keep={(text) => talk.setNote(section, voice, text)}
        isReadOnly={state.readOnly !== undefined}
        rows={voice === "client" ? 4 : 5}
        voice={voice}
      />
      <span className="hint" id={`${id}-hint`}>
        {t(`talk.note.${voice}.hint`)}
      </span>
    </div>
  );
}
