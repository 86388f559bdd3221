import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const responseIssues = {
  "issue.response/unknown-item":
    "The answer belongs to the question “{item}”, which is not in the instrument.",
  "issue.response/unknown-item.todo":
    "Check that it is the right version of the instrument. The answer is kept, but nothing is scored until every answer belongs to the instrument.",
  "issue.response/wrong-type": "The answer to the question “{item}” has the wrong form.",
  "issue.response/wrong-type.todo": "Answer the question again.",
  "issue.response/not-an-option": "The question “{item}” has no answer “{choice}”.",
  "issue.response/not-an-option.todo": "Choose one of the answers there are.",
  "issue.response/out-of-range":
    "The answer {value} to the question “{item}” is outside {from}–{to}.",
  "issue.response/out-of-range.todo": "Give a number from {from} to {to}.",
  "issue.response/exclusive-conflict":
    "The answer “{choice}” to the question “{item}” cannot be chosen together with others.",
  "issue.response/exclusive-conflict.todo": "Keep either that answer or the others.",
  "issue.response/non-answer-not-offered":
    "For the question “{item}” it is not possible to choose {state, select, notApplicable {“does not apply to me”} dontKnow {“don’t know”} declined {“do not want to answer”} other {{state}}}.",
  "issue.response/non-answer-not-offered.todo": "Choose another answer, or skip the question.",
} satisfies Record<IssueMessageKey<"response">, string>;
