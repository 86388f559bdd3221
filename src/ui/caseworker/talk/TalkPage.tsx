import { type JSX, lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { Talk } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { DraftTextarea } from "../../shared/DraftTextarea.tsx";
import { hrefTo } from "../../shared/route.ts";
import { singleKeys } from "../../shared/singleKeys.ts";
import { useStore } from "../../shared/useStore.ts";
import { SaveProblem } from "./SaveProblem.tsx";
import { SectionHead } from "./SectionHead.tsx";
import { SectionNavigation } from "./SectionNavigation.tsx";
import { SectionNotes } from "./SectionNotes.tsx";
import { SectionRail } from "./SectionRail.tsx";
import { sectionLabels } from "./sectionLabels.ts";
import { TalkHead } from "./TalkHead.tsx";
import styles from "./talk.module.css";
import { talkModel } from "./talkModel.ts";
import { useTalkKeys } from "./useTalkKeys.ts";
import { useTalkState } from "./useTalk.ts";

/** SurveyJS is large, and comes only when a talk is opened. */
const SectionSurvey = lazy(async () => {
  const loaded = await import("../../../survey/SectionSurvey.tsx");
  return { default: loaded.SectionSurvey };
});

/** The talk itself: sections to the left, questions in the middle, notes to the right. */
export function TalkPage({
  talk,
  texts,
  section,
}: {
  readonly talk: Talk;
  readonly texts: TextReader;
  readonly section?: string | undefined;
}): JSX.Element {
  const { translator, workspace } = useDependencies();
  const { instrument } = talk.scorer;
  const state = useTalkState(talk);
  const { assessment } = state;
  const [isShared, setShared] = useState(false);
  const hasSingleKeys = useStore(singleKeys);
  const model = useMemo(() => talkModel(instrument, assessment), [instrument, assessment]);
  const wanted = section ?? assessment.position;
  const index = Math.max(
    0,
    model.findIndex(({ id }) => id === wanted),
  );
  const current = model[index];
  const labels = useMemo(() => sectionLabels(translator), [translator]);
  const hrefOf = (id: string): string =>
    hrefTo({ workspace, screen: { name: "talk", caseId: state.caseId, section: id } });
  const heading = useRef<HTMLHeadingElement>(null);
  useEnterSection(talk, current?.id ?? "", heading, section === undefined);
  useTalkKeys({
    next: model[index + 1] && hrefOf(model[index + 1]?.id ?? ""),
    previous: model[index - 1] && hrefOf(model[index - 1]?.id ?? ""),
    last: hrefTo({ workspace, screen: { name: "review", caseId: state.caseId } }),
  });
  if (current === undefined) return <p>{translator.t("talk.noSections")}</p>;
  return (
    <div className={styles["page"]} data-shared={isShared}>
      <TalkHead
        state={state}
        texts={texts}
        gaps={model.reduce((sum, { gaps }) => sum + gaps.length, 0)}
        isShared={isShared}
        onShare={setShared}
      />
      <SaveProblem talk={talk} state={state} />
      <SectionRail model={model} current={current.id} texts={texts} hrefOf={hrefOf} />
      <section className={styles["questions"]} aria-labelledby="section-title">
        <SectionHead talk={talk} model={current} state={state} texts={texts} headingRef={heading} />
        <Suspense fallback={<p aria-busy="true">{translator.t("talk.opening")}</p>}>
          <SectionSurvey
            instrument={instrument}
            texts={texts}
            words={isShared ? "easy" : "plain"}
            section={current.id}
            items={current.items}
            answers={assessment.answers}
            isReadOnly={state.readOnly !== undefined}
            labels={labels}
            textField={DraftTextarea}
            hasSingleKeys={hasSingleKeys}
            onAnswer={talk.setAnswer}
          />
        </Suspense>
        <SectionNavigation
          model={model}
          index={index}
          texts={texts}
          hrefOf={hrefOf}
          state={state}
        />
      </section>
      <SectionNotes
        key={current.id}
        talk={talk}
        state={state}
        section={current.id}
        isShared={isShared}
      />
    </div>
  );
}

/** Remembers where one is, and moves focus to the section's heading when it changes. */
function useEnterSection(
  talk: Talk,
  id: string,
  heading: { readonly current: HTMLElement | null },
  isFirst: boolean,
): void {
  const before = useRef(isFirst ? id : undefined);
  useEffect(() => {
    talk.goTo(id);
    if (before.current !== undefined && before.current !== id) {
      heading.current?.focus();
      window.scrollTo({ top: 0 });
    }
    before.current = id;
  }, [talk, id, heading]);
}
