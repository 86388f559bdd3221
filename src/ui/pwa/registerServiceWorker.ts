import { registerSW } from "virtual:pwa-register";
import { serviceWorkerState } from "./serviceWorkerState.ts";
import { talkPresence } from "./talkOpen.ts";

let letIn: (() => Promise<void>) | undefined;

/** Makes the app work offline. A newer version waits until a person lets it in. */
export function registerServiceWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  become({ isPossible: true });
  // A worker that is active has everything: it is installed only once all is on the device.
  void navigator.serviceWorker.ready.then(() => become({ isReady: true }));
  letIn = registerSW({
    immediate: true,
    onOfflineReady: () => become({ isReady: true }),
    onNeedRefresh: () => become({ hasUpdate: true }),
    onNeedReload: reloadWhenFree,
    onRegisterError: () => become({ isPossible: false }),
  });
}

/** Lets the waiting version in, unless a talk has been opened somewhere meanwhile. */
export async function letUpdateIn(): Promise<void> {
  if ((await talkPresence.ask()) === "none") await letIn?.();
}

/** The new version has come in, by this tab's wish or another's. A talk here is left in peace. */
function reloadWhenFree(): void {
  if (!talkPresence.isOpenHere()) window.location.reload();
  else talkPresence.subscribe(reloadWhenFree);
}

function become(change: Partial<ReturnType<typeof serviceWorkerState.get>>): void {
  serviceWorkerState.set({ ...serviceWorkerState.get(), ...change });
}
