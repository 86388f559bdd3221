import type { laterScreens as swedish } from "../sv/laterScreens.ts";
import { caseIssues } from "./caseIssues.ts";
import { newVisit } from "./newVisit.ts";
import { profile } from "./profile.ts";
import { responseIssues } from "./responseIssues.ts";
import { retention } from "./retention.ts";
import { review } from "./review.ts";
import { rows } from "./rows.ts";
import { storage } from "./storage.ts";
import { talk } from "./talk.ts";
import { vaultIssues } from "./vaultIssues.ts";

export const laterScreens = {
  ...caseIssues,
  ...newVisit,
  ...profile,
  ...responseIssues,
  ...retention,
  ...review,
  ...rows,
  ...storage,
  ...talk,
  ...vaultIssues,
} satisfies Record<keyof typeof swedish, string>;
