import { type JSX, useId } from "react";
import type { NoteVoice } from "../../../workflows/records/index.ts";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useDraft } from "../../shared/useDraft.ts";
import styles from "./talk.module.css";

/** The client's own words, and the caseworker's notes, beside every section. */
export function SectionNotes({
  talk,
  state,
  section,
  isShared,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
  readonly section: string;
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
  const draft = useDraft(kept, (text) => talk.setNote(section, voice, text));
  return (
    <div className="field">
      <label htmlFor={id}>{t(`talk.note.${voice}`)}</label>
      <textarea
        id={id}
        data-note={voice}
        rows={voice === "client" ? 4 : 5}
        value={draft.text}
        readOnly={state.readOnly !== undefined}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.flush}
        aria-describedby={`${id}-hint`}
      />
      <span className="hint" id={`${id}-hint`}>
        {t(`talk.note.${voice}.hint`)}
      </span>
    </div>
  );
}
