import type { BrowserContext } from "@playwright/test";

/** Every request to another origin than the app's own, from now on. */
export function watchRequests(context: BrowserContext, origin: string): readonly string[] {
  const foreign: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = ["data:", "blob:", "about:"].includes(url.protocol);
    if (!isLocal && url.origin !== origin) foreign.push(request.url());
  });
  return foreign;
}
