import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";

/** Says that the last part of an erasure is still to be done, and where; else nothing. */
export function RebuildDue({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { ports, workspace, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => vault.isRebuildDue(), [vault]);
  const due = useLoaded(load, ports.store.watch);
  if (due.kind !== "ready" || !due.value) return null;
  return (
    <div className="notice noPrint">
      <p>{t("retention.rebuild")}</p>
      <p>
        <a href={hrefTo({ workspace, screen: { name: "storage" } })}>
          {t("retention.rebuild.open")}
        </a>
      </p>
    </div>
  );
}
