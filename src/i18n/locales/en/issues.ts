import { caseIssues } from "./caseIssues.ts";
import { fileIssues } from "./fileIssues.ts";
import { instrumentIssues } from "./instrumentIssues.ts";
import { responseIssues } from "./responseIssues.ts";
import { storageIssues } from "./storageIssues.ts";
import { textsIssues } from "./textsIssues.ts";

export const issues = {
  ...fileIssues,
  ...instrumentIssues,
  ...textsIssues,
  ...responseIssues,
  ...storageIssues,
  ...caseIssues,
};
