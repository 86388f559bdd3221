import { proxy, type Remote, wrap } from "comlink";
import type { PageMarks } from "../../workflows/ports/pageMarks.ts";
import type { VaultWorkerApi } from "./vaultWorkerApi.ts";

/** To a worker that is started when it is first asked, and ended with all that it knew. */
export interface WorkerLink {
  readonly ask: <T>(question: (api: Remote<VaultWorkerApi>) => Promise<T>) => Promise<T>;
  readonly end: () => Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly api: Remote<VaultWorkerApi>;
}

export function createWorkerLink(start: () => Worker, marks: PageMarks): WorkerLink {
  let running: Promise<Running> | undefined;
  // The next worker waits for the last one to have let go of what it held.
  let ended: Promise<void> = Promise.resolve();

  async function begin(): Promise<Running> {
    await ended;
    const worker = start();
    const api = wrap<VaultWorkerApi>(worker);
    await api.begin(proxy(marks));
    return { worker, api };
  }

  return {
    ask: async (question) => {
      running ??= begin();
      return question((await running).api);
    },
    end: async () => {
      const ending = running;
      running = undefined;
      if (ending !== undefined) ended = ended.then(async () => stop(await ending));
      await ended;
    },
  };
}

async function stop({ worker, api }: Running): Promise<void> {
  await api.lock();
  worker.terminate();
}
