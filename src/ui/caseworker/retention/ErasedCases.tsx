import { type JSX, useCallback } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { IssueNotice } from "../../shared/IssueNotice.tsx";
import { momentText } from "../../shared/momentText.ts";
import { hrefTo } from "../../shared/route.ts";
import { useLoaded } from "../../shared/useLoaded.ts";
import styles from "./retention.module.css";

/** Every case that was erased from the vault, the latest first. */
export function ErasedCases({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { workspace, ports, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => vault.erasures(), [vault]);
  const loaded = useLoaded(load, ports.store.watch);
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="erased">
      <h2 id="erased">{t("retention.erased")}</h2>
      {loaded.kind === "failed" && <IssueNotice translator={translator} issues={loaded.issues} />}
      {loaded.kind === "ready" && loaded.value.length === 0 && <p>{t("retention.erased.none")}</p>}
      {loaded.kind === "ready" && loaded.value.length > 0 && (
        <ul className={styles["rows"]}>
          {[...loaded.value].reverse().map(({ case: id, at, links }) => (
            <li key={id}>
              <span>
                <strong className={styles["id"]}>{id.slice(0, 8)}</strong>{" "}
                {t("retention.erased.when", {
                  when: momentText(translator, at, ports.clock.now()),
                })}
                , {t("retention.erased.records", { count: links.length })}
              </span>
              <a
                href={hrefTo({ workspace, screen: { name: "proof", caseId: id } })}
                aria-label={t("retention.erased.proof.about", { id: id.slice(0, 8) })}
              >
                {t("retention.erased.proof")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
