import { cli } from "./sv/cli.ts";
import { issues } from "./sv/issues.ts";
import { shell } from "./sv/shell.ts";

/** Every sentence of the app, by key, as ICU MessageFormat. Swedish says which keys there are. */
export const sv = { ...issues, ...cli, ...shell };

export type MessageKey = keyof typeof sv;
