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
  "issue.response/too-many-rows":
    "The question “{item}” has {rows} rows. There is room for {most}.",
  "issue.response/too-many-rows.todo": "Take rows away until there are at most {most}.",
  "issue.response/exclusive-conflict":
    "The answer “{choice}” to the question “{item}” cannot be chosen together with others.",
  "issue.response/exclusive-conflict.todo": "Keep either that answer or the others.",
  "issue.response/non-answer-not-offered":
    "For the question “{item}” it is not possible to choose {state, select, notApplicable {“does not apply to me”} dontKnow {“don’t know”} declined {“do not want to answer”} other {{state}}}.",
  "issue.response/non-answer-not-offered.todo": "Choose another answer, or skip the question.",
  "issue.response/unknown-state":
    "For the question “{item}”, “{state}” is no way to leave out an answer.",
  "issue.response/unknown-state.todo":
    "Write skipped, dontKnow, declined or notApplicable. In a text that begins with an exclamation mark, write it twice.",
  "issue.response/not-a-response": "The line is not a response.",
  "issue.response/not-a-response.todo":
    "Write one object with “answers”, and if you like “id” and “date”, and nothing else.",
  "issue.response/wrong-date": "“{date}” is not a day of the calendar.",
  "issue.response/wrong-date.todo": "Write the day as year-month-day, 2026-03-04.",
  "issue.response/wrong-cells":
    "The row has {cells} cells, but the first row has {columns} columns.",
  "issue.response/wrong-cells.todo":
    "Check the separators of the row. A cell with a separator in it stands in quotation marks.",
  "issue.response/column-twice": "The column “{column}” stands twice in the first row.",
  "issue.response/column-twice.todo": "Remove one of them, so that it is clear which one counts.",
  "issue.response/misspelt-column":
    "{count, plural, one {One column is named} other {# columns are named}} almost as a question: {columns}.",
  "issue.response/misspelt-column.todo":
    "Write the names in the first row just as in the instrument, without spaces or quotation marks around them.",
  "issue.response/unknown-column":
    "{count, plural, one {One column has} other {# columns have}} no question in the instrument: {columns}.",
  "issue.response/unknown-column.todo":
    "The first row has the ids of questions, and may have id and date. Correct the names, remove the columns, or check that it is the right instrument.",
  "issue.response/other-separator":
    "The columns of the first row are separated by {separator, select, tab {tabs} other {{separator}}}.",
  "issue.response/other-separator.todo":
    "Save the file with commas or semicolons between the columns, the same in all of it.",
  "issue.response/broken-quotes": "The quotation marks of the row are not in pairs.",
  "issue.response/broken-quotes.todo":
    "Put the whole cell in quotation marks, and write a quotation mark inside it twice.",
  "issue.response/not-utf8": "The row has characters that cannot be read.",
  "issue.response/not-utf8.todo": "Save the file as UTF-8.",
} satisfies Record<IssueMessageKey<"response">, string>;
