import type { InstrumentStore } from "../workflows/ports.ts";

/** Instruments and all that reads them stay out of the first screen, until one is asked for. */
export function createLazyInstruments(load: () => Promise<InstrumentStore>): InstrumentStore {
  let loading: Promise<InstrumentStore> | undefined;
  const loaded = async (): Promise<InstrumentStore> => {
    loading ??= load();
    return loading;
  };
  return {
    find: async (ref) => (await loaded()).find(ref),
    offered: async () => (await loaded()).offered(),
    texts: async (instrument, language) => (await loaded()).texts(instrument, language),
  };
}
