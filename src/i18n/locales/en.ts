import { cli } from "./en/cli.ts";
import { desk } from "./en/desk.ts";
import { issues } from "./en/issues.ts";
import { profile } from "./en/profile.ts";
import { pwa } from "./en/pwa.ts";
import { review } from "./en/review.ts";
import { shell } from "./en/shell.ts";
import { talk } from "./en/talk.ts";
import type { MessageKey } from "./sv.ts";

export const en = {
  ...issues,
  ...cli,
  ...profile,
  ...review,
  ...shell,
  ...pwa,
  ...desk,
  ...talk,
} satisfies Record<MessageKey, string>;
