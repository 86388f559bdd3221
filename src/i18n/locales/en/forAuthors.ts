import type { forAuthors as swedish } from "../sv/forAuthors.ts";
import { cli } from "./cli.ts";
import { fileIssues } from "./fileIssues.ts";
import { instrumentIssues } from "./instrumentIssues.ts";
import { textsIssues } from "./textsIssues.ts";
import { vectorIssues } from "./vectorIssues.ts";

export const forAuthors = {
  ...cli,
  ...fileIssues,
  ...instrumentIssues,
  ...textsIssues,
  ...vectorIssues,
} satisfies Record<keyof typeof swedish, string>;
