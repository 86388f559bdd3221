import { type Instrument, parseInstrument } from "../../src/core/instrument/index.ts";

/** A parsed instrument, or the list of what is wrong with it as the message of the failure. */
export function parsed(input: unknown): Instrument {
  const result = parseInstrument(input);
  if (result.ok) return result.value;
  throw new Error(
    result.issues
      .map(({ code, pointer, params }) => `${code} at ${pointer} ${JSON.stringify(params)}`)
      .join("\n"),
  );
}
