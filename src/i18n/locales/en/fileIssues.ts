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
  "issue.file/too-many-values": "The file has more than {limit, number} values.",
  "issue.file/too-many-values.todo":
    "Check that it is the right file. Divide the instrument into several if it really is that large.",
  "issue.file/taken-key": "The key “{key}” may not be used.",
  "issue.file/taken-key.todo":
    "Give the key another name. The word means something particular to the program.",
  "issue.file/not-unicode": "The text contains half a character.",
  "issue.file/not-unicode.todo":
    "Write the text anew. It may be that a character such as an emoji was cut in two.",
  "issue.file/more-issues":
    "There {count, plural, one {is one more fault} other {are {count} more faults}}.",
  "issue.file/more-issues.todo": "Correct those above and check the file again.",
  "issue.file/unreadable": "The file {file} cannot be read.",
  "issue.file/unreadable.todo":
    "Check that the name is spelt right, that the file is there and that you may read it.",
} satisfies Record<IssueMessageKey<"file">, string>;
