export interface DeviceState {
  readonly isPersistent: boolean;
  readonly isInstalled: boolean;
  /** Whole megabytes that the browser would still let us write; undefined where it does not say. */
  readonly freeMegabytes: number | undefined;
}

/** What the browser says of itself and the device, now. */
export async function deviceState(): Promise<DeviceState> {
  return {
    isPersistent: await orElse(async () => navigator.storage.persisted(), false),
    isInstalled: window.matchMedia("(display-mode: standalone)").matches,
    freeMegabytes: await orElse(freeMegabytes, undefined),
  };
}

async function freeMegabytes(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined
    ? undefined
    : Math.max(0, Math.floor((quota - usage) / 1_000_000));
}

async function orElse<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
