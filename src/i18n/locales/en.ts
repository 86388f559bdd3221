import { cli } from "./en/cli.ts";
import { issues } from "./en/issues.ts";
import { shell } from "./en/shell.ts";
import type { MessageKey } from "./sv.ts";

export const en = { ...issues, ...cli, ...shell } satisfies Record<MessageKey, string>;
