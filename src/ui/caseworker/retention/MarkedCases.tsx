import { type JSX, useState } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { Decision } from "../../../workflows/retention/decideRetention.ts";
import type { MarkedCase } from "../../../workflows/retention/listRetention.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { EraseMarked } from "./EraseMarked.tsx";
import { MarkedRow } from "./MarkedRow.tsx";
import styles from "./retention.module.css";

/** The second step: what was marked in an earlier sitting is looked at once more, and erased. */
export function MarkedCases({
  vault,
  marked,
  decide,
}: {
  readonly vault: OpenVault;
  readonly marked: readonly MarkedCase[];
  readonly decide: (caseIds: readonly string[], said: Decision) => void;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const [isAsking, setAsking] = useState(false);
  const [erased, setErased] = useState(0);
  const ready = marked.filter((one) => !one.isTooSoon && !one.isChangedSince);
  const hasTooSoon = marked.some(({ isTooSoon }) => isTooSoon);
  return (
    <>
      <section className={`card ${styles["part"]}`} aria-labelledby="marked">
        <h2 id="marked">{t("retention.marked")}</h2>
        <p role="status">{erased > 0 && t("retention.marked.done", { count: erased })}</p>
        {marked.length === 0 ? (
          <p>{t("retention.marked.none")}</p>
        ) : (
          <ul className={styles["rows"]}>
            {marked.map((one) => (
              <MarkedRow
                key={one.found.id}
                one={one}
                onTakeBack={() => decide([one.found.id], { decision: "none" })}
              />
            ))}
          </ul>
        )}
        {hasTooSoon && <p className="notice">{t("retention.marked.tooSoon")}</p>}
        {ready.length > 0 && !isAsking && (
          <div className={styles["buttons"]}>
            <button
              type="button"
              className={`button ${styles["danger"]}`}
              onClick={() => setAsking(true)}
            >
              {t("retention.erase", { count: ready.length })}
            </button>
          </div>
        )}
      </section>
      {isAsking && ready.length > 0 && (
        <EraseMarked
          vault={vault}
          cases={ready.map(({ found }) => found)}
          onErased={(count) => {
            setErased(count);
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
