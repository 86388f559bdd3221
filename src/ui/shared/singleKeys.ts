import { recall, remember } from "./browserMemory.ts";
import { createStore } from "./createStore.ts";

const memoryKey = "avstamp-single-keys";

/** Whether keys pressed alone (1–9, ?) do anything. WCAG 2.1.4: they can be turned off. */
export const singleKeys = createStore(true);

export function loadSingleKeys(): void {
  singleKeys.set(recall(memoryKey) !== "off");
}

export function saveSingleKeys(isOn: boolean): void {
  remember(memoryKey, isOn ? "on" : "off");
  singleKeys.set(isOn);
}
