import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { DeskNotice, ToStorage } from "./DeskNotice.tsx";

/** Says at once that something saved is damaged in both copies, and where that is seen to. */
export function DamageNotice({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => vault.report(), [vault]);
  const report = useLoaded(load, ports.store.watch);
  if (report.kind !== "ready" || report.value.damaged + report.value.lost === 0) return null;
  return (
    <DeskNotice title={t("desk.damaged")} kind="alert">
      <p>{t("desk.damaged.text")}</p>
      <ToStorage />
    </DeskNotice>
  );
}
