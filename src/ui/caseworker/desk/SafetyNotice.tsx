import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { isProtected } from "../../shared/isProtected.ts";
import { hrefTo } from "../../shared/route.ts";

import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./Desk.module.css";

/** Says that nothing protects the cases yet, and where that is mended; nothing when they are safe. */
export function SafetyNotice({ vault }: { readonly vault: OpenVault }): JSX.Element | null {
  const { t } = useDependencies().translator;
  const load = useCallback(async () => isProtected(vault), [vault]);
  const safe = useLoaded(load);
  if (safe.kind !== "ready" || safe.value) return null;
  return (
    <section className={`notice ${styles["notice"]}`} aria-labelledby="desk-unsafe">
      <h2 id="desk-unsafe">{t("desk.unsafe")}</h2>
      <p>{t("desk.unsafe.text")}</p>
      <p>
        <a href={hrefTo({ workspace: "vault", screen: { name: "storage" } })}>
          {t("desk.toStorage")}
        </a>
      </p>
    </section>
  );
}
