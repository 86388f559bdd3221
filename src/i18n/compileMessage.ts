import { IntlMessageFormat } from "intl-messageformat";
import { type Elements, type Message, readMessage } from "./readMessage.ts";

export type MessageParams = Readonly<Record<string, string | number>>;

/** A message made ready once, to be formatted many times. */
export function compileMessage(
  message: Message,
  locale: string,
): (params: MessageParams) => string {
  const read = readMessage(message);
  if (typeof read === "string") return () => read;
  const format = new IntlMessageFormat([...read], locale);
  // A dash for what is not given: a sentence with a hole beats a screen that fails.
  const blanks = Object.fromEntries(argumentsOf(read).map((name) => [name, "–"]));
  return (params) => String(format.format({ ...blanks, ...params }));
}

/** Names of the values a message asks for, also inside its cases. */
export function argumentsOf(elements: Elements): readonly string[] {
  return elements.flatMap((element) => {
    if (!("value" in element) || element.type === literal) return [];
    const inside =
      "options" in element
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : [];
    return [element.value, ...inside];
  });
}

/** The parser's mark for plain text, whose enum is not exported. */
const literal = 0;
