import { createTextReader, type Instrument } from "../../../core/instrument/index.ts";
import { ok, type Result } from "../../../core/issue/index.ts";
import type { InstrumentStore } from "../../../workflows/ports.ts";

/** An instrument that a first visit may use, with what one should know before choosing it. */
export interface Offer {
  readonly instrument: Instrument;
  readonly title: string;
  readonly purpose: string;
  readonly intendedUse: string;
  readonly notFor: string;
  readonly evidence: string;
}

export async function offeredInstruments(
  instruments: InstrumentStore,
  language: string,
): Promise<Result<readonly Offer[]>> {
  const offered = await instruments.offered();
  return ok(
    await Promise.all(
      offered.map(async (instrument) => {
        const texts = await instruments.texts(instrument, language);
        const { text } = createTextReader(instrument, texts);
        return {
          instrument,
          title: text("instrument.title"),
          purpose: text("instrument.purpose"),
          intendedUse: text("instrument.intendedUse"),
          notFor: text("instrument.notFor"),
          evidence: text("instrument.evidenceNote"),
        };
      }),
    ),
  );
}
