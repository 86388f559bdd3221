import type { BrowserContext } from "@playwright/test";

/** Every request over the network to another origin than the app's own, from now on. */
export function watchRequests(context: BrowserContext, origin: string): readonly string[] {
  const foreign: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isNetwork = /^(?:https?|wss?|ftp):$/.test(url.protocol);
    if (isNetwork && url.origin !== origin) foreign.push(request.url());
  });
  return foreign;
}
