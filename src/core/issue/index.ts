export { firstIssues, mostIssues } from "./firstIssues.ts";
export { invariant } from "./invariant.ts";
export { fail, type Issue, issue, ok, type Result, type SourceLocation } from "./issue.ts";
export { type IssueCode, issueCodes } from "./issueCodes.ts";
