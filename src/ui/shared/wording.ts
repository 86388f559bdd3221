import type { TextReader, Words } from "../../core/instrument/index.ts";
import type { Translator } from "../../i18n/index.ts";

/** What a screen speaks with: the instrument's own texts, and the app's sentences. */
export interface Wording {
  readonly reader: TextReader;
  readonly translator: Translator;
  /** Easy to read where there is such a text; plain when unsaid. */
  readonly words?: Words;
}
