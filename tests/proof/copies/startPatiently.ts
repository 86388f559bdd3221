import { NotDone } from "../NotDone.ts";
import type { CopiesPage, ProofBrowser } from "./ProofBrowser.ts";

const times = 3;

/** Starts a browser; on a busy machine it may take more than one try, each ended by a kill. */
export async function startPatiently(browser: ProofBrowser): Promise<CopiesPage> {
  for (let i = 1; ; i += 1) {
    try {
      return await browser.start();
    } catch (error) {
      await browser.kill();
      if (!(error instanceof NotDone) || i === times) throw error;
    }
  }
}
