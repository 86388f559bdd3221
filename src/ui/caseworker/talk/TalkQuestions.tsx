import { type JSX, lazy, Suspense, useMemo } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { DraftTextarea } from "../../shared/DraftTextarea.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { singleKeys } from "../../shared/singleKeys.ts";
import { useStore } from "../../shared/useStore.ts";
import { sectionLabels } from "./sectionLabels.ts";
import type { SectionModel } from "./talkModel.ts";

/** SurveyJS is large, and comes only when a talk is opened. */
const SectionSurvey = lazy(async () => {
  const loaded = await import("../../../survey/SectionSurvey.tsx");
  return { default: loaded.SectionSurvey };
});

/** The questions of one section, in the words that suit who is looking. */
export function TalkQuestions({
  talk,
  state,
  model,
  texts,
  isShared,
}: {
  readonly talk: Talk;
  readonly state: TalkState;
  readonly model: SectionModel;
  readonly texts: TextReader;
  readonly isShared: boolean;
}): JSX.Element {
  const { translator } = useDependencies();
  const hasSingleKeys = useStore(singleKeys);
  const labels = useMemo(() => sectionLabels(translator), [translator]);
  return (
    <Suspense fallback={<p aria-busy="true">{translator.t("talk.opening")}</p>}>
      <SectionSurvey
        instrument={talk.scorer.instrument}
        texts={texts}
        words={isShared ? "easy" : "plain"}
        section={model.id}
        items={model.items}
        answers={state.assessment.answers}
        isReadOnly={state.readOnly !== undefined}
        labels={labels}
        textField={DraftTextarea}
        hasSingleKeys={hasSingleKeys}
        onAnswer={talk.setAnswer}
      />
    </Suspense>
  );
}
