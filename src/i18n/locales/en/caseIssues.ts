import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const caseIssues = {
  "issue.change/other-instrument":
    "The two occasions rest on different questions ({before} and {after}) and cannot be compared.",
  "issue.change/other-instrument.todo": "Compare two occasions with the same questions.",
  "issue.change/version-not-comparable":
    "Versions {before} and {after} are not scored the same way and cannot be compared.",
  "issue.change/version-not-comparable.todo":
    "Read the two occasions one by one. The instrument's list of changes says what differs.",
  "issue.case/reference-missing": "The case needs a reference, so that you can find it again.",
  "issue.case/reference-missing.todo":
    "Write a case number or a reference of your own. Do not write a name or a personal identity number.",
  "issue.case/reference-personal-number": "This looks like a personal identity number.",
  "issue.case/reference-personal-number.todo":
    "Use a case number instead. Personal identity numbers are not to be stored here.",
  "issue.case/reference-taken": "You already have a case with that reference.",
  "issue.case/reference-taken.todo": "Open that case, or choose another reference.",
  "issue.case/not-found": "The case is not on this device.",
  "issue.case/not-found.todo": "Look on the desk. It may be on another device.",
  "issue.case/instrument-missing":
    "The questions this talk builds on are not in this version. The answers are still there.",
  "issue.case/instrument-missing.todo":
    "Reload the page while online. If that does not help, tell your IT support.",
  "issue.case/locked": "The talk is finished and locked. The answers are as they were.",
  "issue.case/locked.todo":
    "A locked talk cannot be corrected yet. Note the change in your own documentation.",
  "issue.case/not-confirmed": "What you wrote is not the same as {expected}.",
  "issue.case/not-confirmed.todo": "Write it just like that, if it is the right case.",
  "issue.case/rules-unreadable": "The rules for erasing cannot be read. Nothing counts as due.",
  "issue.case/rules-unreadable.todo": "Write the rules anew and save them.",
  "issue.case/rule-months": "The number of months has to be a whole number from 1 to {limit}.",
  "issue.case/rule-months.todo": "Five years are 60 months.",
  "issue.case/keep-needs-reason": "The reason for keeping the case is missing.",
  "issue.case/keep-needs-reason.todo":
    "Write briefly why, for instance by which provision. Write nothing about the person.",
} satisfies Record<IssueMessageKey<"case" | "change">, string>;
