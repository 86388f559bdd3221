import { type JSX, useMemo, useRef, useState } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { Talk } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { SaveProblem } from "./SaveProblem.tsx";
import { SectionHead } from "./SectionHead.tsx";
import { SectionNavigation } from "./SectionNavigation.tsx";
import { SectionNotes } from "./SectionNotes.tsx";
import { SectionRail } from "./SectionRail.tsx";
import { TalkHead } from "./TalkHead.tsx";
import { TalkQuestions } from "./TalkQuestions.tsx";
import styles from "./talk.module.css";
import { talkModel } from "./talkModel.ts";
import { useEnterSection } from "./useEnterSection.ts";
import { useTalkState } from "./useTalk.ts";
import { useTalkKeys } from "./useTalkKeys.ts";

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
  const state = useTalkState(talk);
  const [isShared, setShared] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { scorer } = talk;
  const { assessment, caseId } = state;
  const model = useMemo(() => talkModel(scorer, assessment), [scorer, assessment]);
  const wanted = section ?? assessment.position;
  const found = model.findIndex(({ id }) => id === wanted);
  const index = Math.max(0, found);
  const current = model[index];
  const hrefOf = (id: string): string =>
    hrefTo({ workspace, screen: { name: "talk", caseId, section: id } });
  const hrefAt = (place: number): string | undefined =>
    model[place] === undefined ? undefined : hrefOf(model[place].id);
  useEnterSection(talk, current?.id ?? "", heading, state.readOnly !== undefined);
  useTalkKeys({
    next: hrefAt(index + 1),
    previous: hrefAt(index - 1),
    last: hrefTo({ workspace, screen: { name: "review", caseId } }),
  });
  if (current === undefined) return <p>{translator.t("talk.noSections")}</p>;
  const shown = { talk, state, texts, model: current, isShared };
  return (
    <div className={styles["page"]} data-shared={isShared}>
      <TalkHead state={state} texts={texts} model={model} isShared={isShared} onShare={setShared} />
      <SaveProblem talk={talk} state={state} />
      <SectionRail model={model} current={current.id} texts={texts} hrefOf={hrefOf} />
      <section className={styles["questions"]} aria-labelledby="section-title">
        <SectionHead {...shown} headingRef={heading} />
        <TalkQuestions {...shown} />
      </section>
      <SectionNotes key={current.id} {...shown} />
      <SectionNavigation model={model} index={index} texts={texts} hrefOf={hrefOf} state={state} />
    </div>
  );
}
