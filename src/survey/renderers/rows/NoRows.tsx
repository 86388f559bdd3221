import type { JSX } from "react";
import { useSectionView } from "../../SectionViewContext.ts";
import cardStyles from "../cards.module.css";
import { NonAnswers } from "../NonAnswers.tsx";
import type { RendererProps } from "../rendererProps.ts";

/** While there is no row: that there are none, where the question takes it, or why there is no answer. */
export function NoRows({ view, slot }: RendererProps): JSX.Element {
  const { labels, isReadOnly } = useSectionView();
  const { value, nonAnswer, set } = slot;
  const isNone = value !== undefined;
  return (
    <>
      {view.mayBeNone ? (
        <label className={cardStyles["card"]} data-chosen={isNone}>
          <input
            type="checkbox"
            autoComplete="off"
            data-key={1}
            checked={isNone}
            disabled={isReadOnly}
            onChange={() => set(isNone ? undefined : { isNone: true })}
          />
          <span>{labels.rows.none}</span>
        </label>
      ) : null}
      <NonAnswers view={view} chosen={nonAnswer} onChoose={set} />
    </>
  );
}
