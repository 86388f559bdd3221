import { IntlMessageFormat } from "intl-messageformat";

export type Elements = Readonly<ReturnType<IntlMessageFormat["getAst"]>>;

/** A sentence as it is written, or once it has been read; the build reads those of the app. */
export type Message = string | Elements;

const mayAskForValues = /[{}']/;

/** A message with its placeholders found. One without any is its own text, and stays it. */
export function readMessage(message: Message): Message {
  if (typeof message !== "string" || !mayAskForValues.test(message)) return message;
  // Messages are plain text: without this, a `<` would open a tag.
  return new IntlMessageFormat(message, undefined, undefined, { ignoreTag: true }).getAst();
}
