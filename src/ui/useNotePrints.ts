import { useEffect } from "react";
import type { OpenVault } from "../workflows/ports/vaults.ts";
import type { Screen } from "./shared/route.ts";

/**
 * Notes in the vault's audit trail that something is printed, whichever way that was asked for, and
 * of which case. The browser does not say whether paper comes of it.
 */
export function useNotePrints(vault: OpenVault | undefined, screen: Screen): void {
  const caseId = "caseId" in screen ? screen.caseId : undefined;
  useEffect(() => {
    if (vault === undefined) return undefined;
    const note = (): void => void vault.note("printed", caseId);
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, [vault, caseId]);
}
