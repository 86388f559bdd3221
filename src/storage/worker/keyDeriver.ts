import { createKeyDeriver } from "./createKeyDeriver.ts";
import { startKdfWorker } from "./startKdfWorker.ts";

/** Derives keys in workers of the browser. */
export const keyDeriver = createKeyDeriver(startKdfWorker);
