import type { BrowserContext, Page } from "@playwright/test";

interface Harm {
  /** Requests to anywhere but the app's own files. */
  readonly requests: readonly string[];
  /** Scripts of a payload that ran, and what the browser's policy had to stop. */
  readonly scripts: readonly string[];
  /** Errors of the page. */
  readonly wrong: readonly string[];
}

export interface HarmWatch {
  readonly seen: (page: Page) => Promise<Harm>;
}

const own = /^\/($|index[.]html$|(assets|icons|kdf)\/[\w.-]+$|manifest[.]webmanifest$)/;

/** Watches all pages of a browser from now on for what a payload would do. */
export async function watchForHarm(context: BrowserContext, address: string): Promise<HarmWatch> {
  const requests: string[] = [];
  const scripts: string[] = [];
  const wrong: string[] = [];
  const { origin } = new URL(address);
  context.on("request", (request) => {
    const { origin: from, pathname, protocol } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    if (from !== origin || !own.test(pathname)) requests.push(`request: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("dialog", (dialog) => {
      scripts.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("pageerror", (error) => wrong.push(`error: ${error.message.slice(0, 300)}`));
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      const isStopped = /Content Security Policy|TrustedHTML|TrustedScript/.test(message.text());
      (isStopped ? scripts : wrong).push(`console: ${message.text().slice(0, 300)}`);
    });
  });
  return {
    seen: async (page) => {
      const ran = await page.evaluate(() => "scriptRan" in globalThis);
      return { requests, scripts: ran ? [...scripts, "a payload ran"] : scripts, wrong };
    },
  };
}
