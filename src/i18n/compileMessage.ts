import { IntlMessageFormat } from "intl-messageformat";

export type MessageParams = Readonly<Record<string, string | number>>;

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** A message read once, to be formatted many times. */
export function compileMessage(text: string, locale: string): (params: MessageParams) => string {
  // Messages are plain text: without this, a `<` would open a tag.
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  // A dash for what is not given: a sentence with a hole beats a screen that fails.
  const blanks = Object.fromEntries(argumentsOf(format.getAst()).map((name) => [name, "–"]));
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
