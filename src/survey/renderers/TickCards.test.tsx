import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { aSectionView } from "../../../tests/fixtures/aSectionView.tsx";
import type { ItemView } from "../itemView.ts";
import { SectionViewContext } from "../SectionViewContext.ts";
import type { SurveyValue } from "../surveyValue.ts";
import { answerSlot } from "./answerSlot.ts";
import { TickCards } from "./TickCards.tsx";

const view: ItemView = {
  id: "help",
  type: "multiple",
  text: "Vad hjälper?",
  choices: [
    { code: "calm", text: "Lugn", exclusive: false },
    { code: "time", text: "Tid", exclusive: false },
  ],
  mayBeNone: true,
  nonAnswers: ["declined"],
};

function drawn(stands: SurveyValue, mayBeNone = true): string {
  return renderToStaticMarkup(
    <SectionViewContext value={aSectionView()}>
      <TickCards
        view={{ ...view, mayBeNone }}
        slot={answerSlot(
          () => stands,
          () => undefined,
        )}
      />
    </SectionViewContext>,
  );
}

/** The words beside the boxes that are checked. */
function checked(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<input[^>]* checked=""[^>]*\/><span>([^<]*)/g)].map(([, text]) => text);
}

describe("TickCards", () => {
  it("offers none as an answer only where the question takes it", () => {
    expect(drawn(undefined)).toContain("Inget av detta");
    expect(drawn(undefined, false)).not.toContain("Inget av detta");
  });

  it("reaches none by the key after those of the options", () => {
    expect(drawn(undefined)).toMatch(/data-key="3"[^>]*\/><span>Inget av detta/);
  });

  it("tells none from blank", () => {
    expect(checked(drawn({ isNone: true }))).toEqual(["Inget av detta"]);
    expect(drawn({ isNone: true })).toContain('data-answered="true"');

    expect(checked(drawn(undefined))).toEqual([]);
    expect(drawn(undefined)).toContain('data-answered="false"');
  });

  it("shows none apart from the options and from not answering", () => {
    expect(checked(drawn(["time"]))).toEqual(["Tid"]);
    expect(checked(drawn({ nonAnswer: "declined" }))).toEqual([]);
  });
});
