import { parseArgs } from "node:util";

const options = {
  json: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  format: { type: "string" },
  out: { type: "string" },
  receipts: { type: "boolean" },
  "values-only": { type: "boolean" },
  given: { type: "string", multiple: true },
  date: { type: "string" },
} as const;

export type OptionName = keyof typeof options;
type Parsed = ReturnType<typeof parse>;
export type OptionValues = Parsed["values"];

/** What stood on the command line, or the reason why it cannot be read. */
export function parseOptions(args: readonly string[]): Parsed | string {
  try {
    return parse(args);
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return error.message;
    throw error;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}
