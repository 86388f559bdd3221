import type { MessageKey } from "../i18n/index.ts";

/** Why a command cannot be used like this, and how instead. */
export interface WrongUse {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string>>;
  /** The sentence says it all: how the command is used would only be in the way of it. */
  readonly isPlain?: true;
}
