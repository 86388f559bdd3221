import { cli } from "./sv/cli.ts";
import { desk } from "./sv/desk.ts";
import { issues } from "./sv/issues.ts";
import { profile } from "./sv/profile.ts";
import { pwa } from "./sv/pwa.ts";
import { review } from "./sv/review.ts";
import { shell } from "./sv/shell.ts";
import { talk } from "./sv/talk.ts";

/** Every sentence of the app, by key, as ICU MessageFormat. Swedish says which keys there are. */
export const sv = { ...issues, ...cli, ...profile, ...review, ...shell, ...pwa, ...desk, ...talk };

export type MessageKey = keyof typeof sv;
