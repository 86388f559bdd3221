import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { isProtected } from "../../shared/isProtected.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import { DeskNotice, ToStorage } from "./DeskNotice.tsx";

/** Says that nothing protects the cases yet, and where that is mended; nothing when they are safe. */
export function SafetyNotice({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { t } = useDependencies().translator;
  const load = useCallback(async () => isProtected(vault), [vault]);
  const safe = useLoaded(load);
  if (safe.kind !== "ready" || safe.value) return null;
  return (
    <DeskNotice title={t("desk.unsafe")}>
      <p>{t("desk.unsafe.text")}</p>
      <ToStorage />
    </DeskNotice>
  );
}
