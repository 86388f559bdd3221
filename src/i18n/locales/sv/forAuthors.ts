import { cli } from "./cli.ts";
import { fileIssues } from "./fileIssues.ts";
import { instrumentIssues } from "./instrumentIssues.ts";
import { textsIssues } from "./textsIssues.ts";
import { vectorIssues } from "./vectorIssues.ts";

/** What the command line says to authors of instruments. Not part of the app. */
export const forAuthors = {
  ...cli,
  ...fileIssues,
  ...instrumentIssues,
  ...textsIssues,
  ...vectorIssues,
};
