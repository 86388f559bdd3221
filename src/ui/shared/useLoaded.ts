import { useEffect, useState } from "react";
import type { Issue, Result } from "../../core/issue/index.ts";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

/**
 * Loads once per `load` (keep it stable with useCallback), and again whenever `watch` calls back.
 * What was there stays while it loads anew.
 */
export function useLoaded<T>(
  load: () => Promise<Result<T>>,
  watch?: (listener: () => void) => () => void,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: "loading" });
  useEffect(() => {
    let isCurrent = true;
    const run = async (): Promise<void> => {
      const result = await load();
      if (!isCurrent) return;
      setLoaded(
        result.ok
          ? { kind: "ready", value: result.value }
          : { kind: "failed", issues: result.issues },
      );
    };
    void run();
    const stop = watch?.(() => void run());
    return () => {
      isCurrent = false;
      stop?.();
    };
  }, [load, watch]);
  return loaded;
}
