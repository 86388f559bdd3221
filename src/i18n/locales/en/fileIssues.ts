import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const fileIssues = {
  "issue.file/not-json": "The file is not valid JSON.",
  "issue.file/not-json.todo":
    "Look at the line given and the line before it. Most often a comma or a quotation mark is missing, or there is one comma too many. Comments are not allowed.",
  "issue.file/duplicate-key": "The key “{key}” stands twice in the same object.",
  "issue.file/duplicate-key.todo": "Remove one of them, so that it is clear which one counts.",
  "issue.file/too-large": "The file is larger than {limit}.",
  "issue.file/too-large.todo":
    "Check that it is the right file. An instrument is text only and never gets this large.",
  "issue.file/too-deep": "The file has more than {limit} levels inside each other.",
  "issue.file/too-deep.todo":
    "Check that it is the right file. Simplify conditions that stand inside each other.",
  "issue.file/unreadable": "The file {file} cannot be read.",
  "issue.file/unreadable.todo":
    "Check that the name is spelt right, that the file is there and that you may read it.",
} satisfies Record<IssueMessageKey<"file">, string>;
