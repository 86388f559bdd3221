import { isStoragePersistent } from "../../pwa/isStoragePersistent.ts";

export interface DeviceState {
  readonly isPersistent: boolean;
  readonly isInstalled: boolean;
  /** Whole megabytes that the browser would still let us write; undefined where it does not say. */
  readonly freeMegabytes: number | undefined;
}

/** What the browser says of itself and the device, now. */
export async function deviceState(): Promise<DeviceState> {
  return {
    isPersistent: await isStoragePersistent(),
    isInstalled: window.matchMedia("(display-mode: standalone)").matches,
    freeMegabytes: await freeMegabytes(),
  };
}

async function freeMegabytes(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined
      ? undefined
      : Math.max(0, Math.floor((quota - usage) / 1_000_000));
  } catch {
    return undefined;
  }
}
