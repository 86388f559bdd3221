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
    // A page is loaded anew only where somebody asked for it, or what is being written is lost.
    onNeedReload: () => undefined,
    onRegisterError: () => become({ isPossible: false }),
  });
}

/** Lets the waiting version in and loads it, unless a talk has been opened somewhere meanwhile. */
export async function letUpdateIn(): Promise<void> {
  if ((await talkPresence.ask()) !== "none") return;
  const registration = await navigator.serviceWorker.getRegistration();
  const reload = (): void => window.location.reload();
  // Nothing waits where another tab has let it in already: this page is the old version still.
  if (!registration?.waiting) reload();
  else {
    navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
    await letIn?.();
  }
}

function become(change: Partial<ReturnType<typeof serviceWorkerState.get>>): void {
  serviceWorkerState.set({ ...serviceWorkerState.get(), ...change });
}
