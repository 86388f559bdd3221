import type { JSX, RefObject } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { SectionMark } from "../../../workflows/records/index.ts";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./talk.module.css";
import type { SectionModel } from "./talkModel.ts";

const marks: readonly Exclude<SectionMark, "none">[] = ["later", "notRelevant"];

/** A section's title and opening words, and putting it off. */
export function SectionHead({
  talk,
  model,
  state,
  texts,
  headingRef,
}: {
  readonly talk: Talk;
  readonly model: SectionModel;
  readonly state: TalkState;
  readonly texts: TextReader;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const intro = texts.maybe(`section.${model.id}.intro`);
  return (
    <header className={styles["sectionHead"]}>
      <h2 id="section-title" ref={headingRef} tabIndex={-1}>
        {texts.text(`section.${model.id}.title`)}
      </h2>
      {intro === undefined ? null : <p>{intro}</p>}
      {state.readOnly === undefined ? (
        <div className={styles["marks"]}>
          {marks.map((mark) => (
            <button
              key={mark}
              type="button"
              className="button quiet"
              aria-pressed={model.mark === mark}
              onClick={() => talk.markSection(model.id, model.mark === mark ? "none" : mark)}
            >
              {t(model.mark === mark ? `talk.unmark.${mark}` : `talk.setMark.${mark}`)}
            </button>
          ))}
        </div>
      ) : null}
    </header>
  );
}
