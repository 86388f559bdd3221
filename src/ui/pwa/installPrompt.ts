import { recall, remember } from "../shared/browserMemory.ts";
import { createStore } from "../shared/createStore.ts";

/** Chromium's event before it offers to install; other browsers have nothing like it. */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

const memoryKey = "avstamp-install-hint";

/** The browser's offer to install, while there is one that nobody has answered. */
export const installPrompt = createStore<InstallPromptEvent | undefined>(undefined);

export function listenForInstallPrompt(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    if (recall(memoryKey) === undefined && isInstallPrompt(event)) installPrompt.set(event);
  });
  window.addEventListener("appinstalled", closeInstallHint);
}

export async function install(): Promise<void> {
  await installPrompt.get()?.prompt();
  closeInstallHint();
}

/** Once answered it is never asked again on this device. */
export function closeInstallHint(): void {
  remember(memoryKey, "answered");
  installPrompt.set(undefined);
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return "prompt" in event;
}
