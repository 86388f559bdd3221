import type { otherIssue as swedish } from "../sv/otherIssue.ts";

/** Instead of a sentence that is not at hand, as those for authors of instruments in the app. */
export const otherIssue = {
  "issue.other": "Something is wrong in what was to be read ({code}).",
  "issue.other.todo": "Write down the code in brackets and tell your IT support.",
} satisfies Record<keyof typeof swedish, string>;
