import type { IssueMessageKey } from "../../issueMessageKey.ts";

export const vectorIssues = {
  "issue.vector/unknown-id":
    "The vector names the {kind, select, scale {scale} domain {domain} flag {flag} check {check} issue {issue code} band {band} set {band set} track {track} rule {track rule} marker {marker} need {need} obstacle {obstacle} factor {factor} trigger {clock trigger} other {{kind}}} “{id}”, which the instrument does not have.",
  "issue.vector/unknown-id.todo": "Correct the id. As it is the vector could never hold.",
  "issue.vector/no-day":
    "The vector says by which day something is to be done, but not the day of the assessment.",
  "issue.vector/no-day.todo": "Add date beside answers: YYYY-MM-DD.",
} satisfies Record<IssueMessageKey<"vector">, string>;
