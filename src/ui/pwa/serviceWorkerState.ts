import { createStore } from "../shared/createStore.ts";

export interface ServiceWorkerState {
  /** Everything the app needs is on the device. */
  readonly isReady: boolean;
  /** A newer version is here and waits to be let in. */
  readonly hasUpdate: boolean;
  /** False where the browser or the address lets no service worker in. */
  readonly isPossible: boolean;
}

export const serviceWorkerState = createStore<ServiceWorkerState>({
  isReady: false,
  hasUpdate: false,
  isPossible: false,
});
