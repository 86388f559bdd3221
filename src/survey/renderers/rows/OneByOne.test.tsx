import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { aSectionView } from "../../../../tests/fixtures/aSectionView.tsx";
import { withRows, wordsOfRows } from "../../../../tests/fixtures/withRows.ts";
import { itemView } from "../../itemView.ts";
import { RowsContext } from "../../RowsContext.ts";
import { SectionViewContext } from "../../SectionViewContext.ts";
import { answerSlot } from "../answerSlot.ts";
import { OneByOne } from "./OneByOne.tsx";

const view = (id: string) => itemView(withRows.instrument, wordsOfRows.reader, id, "easy");

function drawn(...items: readonly string[]): string {
  const rows = { itemsOf: () => items, inWords: () => "", answerTo: () => undefined };
  const slot = answerSlot(
    () => undefined,
    () => undefined,
  );
  return renderToStaticMarkup(
    <SectionViewContext value={aSectionView({ view })}>
      <RowsContext value={rows}>
        <OneByOne repeat="jobs" index={0} slot={slot} onClose={() => undefined} />
      </RowsContext>
    </SectionViewContext>,
  );
}

it("asks one question, says how many there are, and that one may go on without an answer", () => {
  const page = drawn("job_title", "job_kind", "job_months");

  expect(page).toContain("Vad var ditt jobb?");
  expect(page).not.toContain("Vad för slags jobb?");
  expect(page).toContain("Fråga 1 av 3. Du kan gå vidare utan att svara.");
  expect(page).toContain("Nästa");
  expect(page).not.toContain("Tillbaka");
});

it("leads on from the last question to being done", () => {
  expect(drawn("job_title")).not.toContain("Nästa");
  expect(drawn("job_title")).toContain("Klar");
});
