import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./Desk.module.css";

/** Says at once that something saved is damaged in both copies, and where that is seen to. */
export function DamageNotice({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => vault.report(), [vault]);
  const report = useLoaded(load, ports.store.watch);
  if (report.kind !== "ready" || report.value.damaged + report.value.lost === 0) return null;
  return (
    <section className={`alert ${styles["notice"]}`} aria-labelledby="desk-damaged">
      <h2 id="desk-damaged">{t("desk.damaged")}</h2>
      <p>{t("desk.damaged.text")}</p>
      <p>
        <a href={hrefTo({ workspace: "vault", screen: { name: "storage" } })}>
          {t("desk.toStorage")}
        </a>
      </p>
    </section>
  );
}
