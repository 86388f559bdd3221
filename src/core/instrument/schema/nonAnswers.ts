/** What may be said instead of an answer. `skipped` is always possible: nothing is required. */
export const nonAnswers = ["skipped", "dontKnow", "declined", "notApplicable"] as const;
export type NonAnswer = (typeof nonAnswers)[number];
