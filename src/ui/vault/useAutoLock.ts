import { useEffect } from "react";
import { lockVault } from "./lockVault.ts";

const minute = 60_000;
const idleFor = 10 * minute;
const hiddenFor = 2 * minute;
const signsOfLife = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/** Locks the vault by itself: nobody has touched it, or nobody can see it. */
export function useAutoLock(): void {
  useEffect(() => {
    let idle: ReturnType<typeof setTimeout> | undefined;
    let hidden: ReturnType<typeof setTimeout> | undefined;
    const stir = (): void => {
      clearTimeout(idle);
      idle = setTimeout(() => void lockVault("idle"), idleFor);
    };
    const onVisibility = (): void => {
      clearTimeout(hidden);
      if (document.visibilityState === "hidden") {
        hidden = setTimeout(() => void lockVault("hidden"), hiddenFor);
      }
    };
    stir();
    for (const sign of signsOfLife) window.addEventListener(sign, stir, { passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    // The page is about to be put to sleep: no timer runs any longer.
    const onFreeze = (): void => void lockVault("hidden");
    document.addEventListener("freeze", onFreeze);
    return () => {
      clearTimeout(idle);
      clearTimeout(hidden);
      for (const sign of signsOfLife) window.removeEventListener(sign, stir);
      document.removeEventListener("visibilitychange", onVisibility);
      document.removeEventListener("freeze", onFreeze);
    };
  }, []);
}
