import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aSectionView } from "../../../../tests/fixtures/aSectionView.tsx";
import { cook, welder, withRows, wordsOfRows } from "../../../../tests/fixtures/withRows.ts";
import { type Answers, answered } from "../../../core/response/index.ts";
import { rowInWords } from "../../../ui/caseworker/answerInWords.ts";
import { itemsOfRow } from "../../../ui/caseworker/talk/itemsOfRow.ts";
import { itemView } from "../../itemView.ts";
import { RowsContext } from "../../RowsContext.ts";
import { SectionViewContext } from "../../SectionViewContext.ts";
import { fromSurveyValue, toSurveyValue } from "../../surveyValue.ts";
import { answerSlot } from "../answerSlot.ts";
import { RepeatRows } from "./RepeatRows.tsx";

const { instrument } = withRows;
const viewOf = (id: string) => itemView(instrument, wordsOfRows.reader, id);

function drawn(id: string, answers: Answers, isReadOnly = false): string {
  const view = viewOf(id);
  const item = instrument.items.get(id)?.item;
  if (view === undefined || item === undefined) throw new Error(`No item ${id}`);
  const rows = {
    itemsOf: itemsOfRow(withRows, answers),
    inWords: (_: string, row: Parameters<typeof rowInWords>[1]) =>
      rowInWords(item, row, wordsOfRows),
    answerTo: (cell: string, value: unknown) => fromSurveyValue(instrument, cell, value),
  };
  const stands = toSurveyValue(instrument, id, answers[id]);
  return renderToStaticMarkup(
    <SectionViewContext value={aSectionView({ view: viewOf, isReadOnly })}>
      <RowsContext value={rows}>
        <RepeatRows
          view={view}
          slot={answerSlot(
            () => stands,
            () => undefined,
          )}
        />
      </RowsContext>
    </SectionViewContext>,
  );
}

/** What is read on the page, without marks. */
const text = (html: string): string => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("RepeatRows", () => {
  const jobs = { has_worked: answered("yes"), jobs: answered([welder, cook]) };

  it("has a line for each row, with what is not answered in it", () => {
    const page = text(drawn("jobs", jobs));

    expect(page).toContain("Rad 1: Svetsare, Anställning, 18 månader 3 frågor utan svar");
    expect(page).toContain("Rad 2: Kock 4 frågor utan svar");
    expect(page).toContain("Lägg till en till");
  });

  it("offers no other answer while there are rows, and none only where the question takes it", () => {
    expect(drawn("jobs", jobs)).not.toContain("Jag vill inte svara");
    expect(drawn("jobs", { has_worked: answered("yes") })).toContain("Jag vill inte svara");
    expect(text(drawn("jobs", { has_worked: answered("yes") }))).not.toContain("Inga");
    expect(text(drawn("studies", {}))).toContain("Inga");
  });

  it("tells none from blank", () => {
    expect(drawn("studies", { studies: answered([]) })).toMatch(/checked=""[^>]*\/><span>Inga/);
    expect(drawn("studies", {})).not.toContain('checked=""');
  });

  it("takes no more rows than the question does", () => {
    const page = text(drawn("jobs", { ...jobs, jobs: answered(Array(20).fill(cook)) }));

    expect(page).toContain("högst 20");
    expect(page).not.toContain("Lägg till");
  });

  it("can only be read once the talk is completed", () => {
    expect(drawn("jobs", jobs, true)).not.toContain("<button");
  });
});
