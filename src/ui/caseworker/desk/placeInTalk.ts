import { createTextReader } from "../../../core/instrument/index.ts";
import type { InstrumentStore } from "../../../workflows/ports.ts";
import type { InstrumentRef } from "../../../workflows/records/index.ts";

export interface Place {
  readonly number: number;
  readonly total: number;
  readonly title: string;
}

/** A section as one counts them, in words of the reader's language. */
export async function placeInTalk(
  instruments: InstrumentStore,
  ref: InstrumentRef,
  section: string,
  language: string,
): Promise<Place | undefined> {
  const instrument = await instruments.find(ref);
  const sections = instrument?.file.sections ?? [];
  const index = sections.findIndex(({ id }) => id === section);
  if (instrument === undefined || index < 0) return undefined;
  const reader = createTextReader(instrument, await instruments.texts(instrument, language));
  return {
    number: index + 1,
    total: sections.length,
    title: reader.text(`section.${section}.title`),
  };
}
