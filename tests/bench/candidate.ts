import type { PageName } from "./buildPages.ts";

/** One way of showing the same items, to be measured beside the others. */
export interface Candidate {
  readonly name: string;
  readonly page: PageName;
  readonly parameters: Readonly<Record<string, string>>;
  /** Where the radio buttons of a question are. */
  readonly radiosOf: (id: string) => string;
  /** What leads to the next section, and the text that is another once one is there. */
  readonly next?: { readonly button: string; readonly changes: string };
}

const ownRadios = (id: string) => `[data-question="${id}"] input[type=radio]`;
const surveyRadios = (id: string) => `[data-name="${id}"] input[type=radio]`;
const ownNext = { button: "nav a.button.primary", changes: "#section-title" };
const surveyNext = { button: ".sd-navigation__next-btn", changes: ".sd-question__title" };

export const ours: Candidate = {
  name: "ours",
  page: "ours",
  parameters: { store: "memory" },
  radiosOf: ownRadios,
  next: ownNext,
};

export const oursOnDisk: Candidate = { ...ours, parameters: { store: "disk", score: "none" } };

export const handWritten: Candidate = {
  name: "HTML",
  page: "html",
  parameters: {},
  radiosOf: ownRadios,
};

export const surveyOnePage: Candidate = {
  name: "SurveyJS, one page",
  page: "survey",
  parameters: { form: "onePage" },
  radiosOf: surveyRadios,
};

export const surveyPaged: Candidate = {
  name: "SurveyJS, paged",
  page: "survey",
  parameters: { form: "paged" },
  radiosOf: surveyRadios,
  next: surveyNext,
};

/** The same work done by SurveyJS alone: its own progress bar, and scores as calculated values. */
export const surveyScored: Candidate = {
  ...surveyPaged,
  name: "SurveyJS, paged, with its progress and scores",
  parameters: { form: "paged", scores: "own" },
};
