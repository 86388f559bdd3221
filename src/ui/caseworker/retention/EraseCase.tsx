import type { JSX } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import type { CaseToErase } from "./caseToErase.ts";
import { Interrupted } from "./Interrupted.tsx";
import { OutOfReachFacts } from "./OutOfReachFacts.tsx";
import { PerformErasure } from "./PerformErasure.tsx";
import styles from "./retention.module.css";
import { SaveFirst } from "./SaveFirst.tsx";

/** The page of one erasure: everything one has to know stands before the button. */
export function EraseCase({
  vault,
  found,
  records,
  reach,
}: CaseToErase & { readonly vault: OpenVault }): JSX.Element {
  const { workspace, translator } = useDependencies();
  const { t } = translator;
  const { id, reference, retention } = found;
  const proof = hrefTo({ workspace, screen: { name: "proof", caseId: id } });
  return (
    <div className={styles["page"]}>
      <div>
        <h1>{t("erase.title", { reference })}</h1>
        <p className={styles["intro"]}>{t("erase.intro")}</p>
      </div>
      {retention?.decision === "begun" && <Interrupted caseId={id} />}
      <section className={`card ${styles["part"]}`} aria-labelledby="goes">
        <h2 id="goes">{t("erase.goes")}</h2>
        <ul className={styles["goes"]}>
          <li>{t("erase.goes.records", { records })}</li>
          <li>{t("erase.goes.key")}</li>
        </ul>
        <p>{t("erase.goes.stays")}</p>
      </section>
      <OutOfReachFacts reach={reach} />
      <SaveFirst vault={vault} found={found} />
      <PerformErasure
        vault={vault}
        cases={[found]}
        confirm={{ label: t("perform.reference", { reference }), expected: reference }}
        onCancel={() => {
          window.location.hash = hrefTo({ workspace, screen: { name: "desk" } });
        }}
        onErased={() => window.location.replace(proof)}
      />
    </div>
  );
}
