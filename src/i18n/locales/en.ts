import { firstScreen } from "./en/firstScreen.ts";
import { forAuthors } from "./en/forAuthors.ts";
import { laterScreens } from "./en/laterScreens.ts";
import type { MessageKey } from "./sv.ts";

export const en = {
  ...firstScreen,
  ...laterScreens,
  ...forAuthors,
} satisfies Record<MessageKey, string>;
