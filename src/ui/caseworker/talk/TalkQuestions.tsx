import { type JSX, lazy, Suspense, useCallback, useMemo } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { Row } from "../../../core/response/index.ts";
import type { Talk, TalkState } from "../../../workflows/talk/createTalk.ts";
import { DraftTextarea } from "../../shared/DraftTextarea.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { singleKeys } from "../../shared/singleKeys.ts";
import { useStore } from "../../shared/useStore.ts";
import { rowInWords } from "../answerInWords.ts";
import { itemsOfRow } from "./itemsOfRow.ts";
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
  const { scorer } = talk;
  const { answers } = state.assessment;
  const rowItems = useMemo(() => itemsOfRow(scorer, answers), [scorer, answers]);
  const words = isShared ? "easy" : "plain";
  const inWords = useCallback(
    (repeat: string, row: Row): string => {
      const item = scorer.instrument.items.get(repeat)?.item;
      return item === undefined ? "" : rowInWords(item, row, { reader: texts, translator, words });
    },
    [scorer, texts, translator, words],
  );
  return (
    <Suspense fallback={<p aria-busy="true">{translator.t("talk.opening")}</p>}>
      <SectionSurvey
        instrument={scorer.instrument}
        texts={texts}
        words={words}
        section={model.id}
        items={model.items}
        answers={answers}
        pace={isShared ? "oneByOne" : "together"}
        isReadOnly={state.readOnly !== undefined}
        labels={labels}
        textField={DraftTextarea}
        hasSingleKeys={hasSingleKeys}
        itemsOfRow={rowItems}
        rowInWords={inWords}
        onAnswer={talk.setAnswer}
      />
    </Suspense>
  );
}
