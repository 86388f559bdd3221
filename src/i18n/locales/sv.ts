import { firstScreen } from "./sv/firstScreen.ts";
import { forAuthors } from "./sv/forAuthors.ts";
import { laterScreens } from "./sv/laterScreens.ts";

/** Every sentence there is, by key, as ICU MessageFormat. Swedish says which keys there are. */
export const sv = { ...firstScreen, ...laterScreens, ...forAuthors };

export type MessageKey = keyof typeof sv;
