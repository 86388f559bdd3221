import type { JSX } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ErasureCode } from "./ErasureCode.tsx";
import { ErasureForm, type ErasureFormProps } from "./ErasureForm.tsx";
import styles from "./retention.module.css";
import { useErasure } from "./useErasure.ts";

interface PerformErasureProps extends Pick<ErasureFormProps, "confirm" | "onCancel"> {
  readonly vault: OpenVault;
  readonly cases: readonly CaseState[];
  readonly onErased: () => void;
}

/** Asks for what an erasure needs, shows the new code, and does it. */
export function PerformErasure({
  vault,
  cases,
  confirm,
  onCancel,
  onErased,
}: PerformErasureProps): JSX.Element {
  const { t } = useDependencies().translator;
  const { stage, issues, prepare, erase, startAnew } = useErasure(vault, cases, onErased);
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="perform">
      <h2 id="perform">{t(stage.kind === "code" ? "perform.code.title" : "perform.title")}</h2>
      {(stage.kind === "asking" || stage.kind === "checking") && (
        <ErasureForm
          confirm={confirm}
          onCancel={onCancel}
          issues={issues}
          isChecking={stage.kind === "checking"}
          onPrepare={(ways) => void prepare(ways)}
        />
      )}
      {stage.kind === "code" && (
        <ErasureCode
          recoveryCode={stage.recoveryCode}
          issues={issues}
          onErase={(typed) => void erase(typed)}
          onCancel={startAnew}
        />
      )}
      <div role="status" className={styles["working"]}>
        {stage.kind === "erasing" && (
          <>
            <progress aria-label={t("perform.title")} />
            <p>
              <strong>{t(`perform.${stage.step}`)}</strong>
            </p>
            <p>{t("perform.stay")}</p>
          </>
        )}
      </div>
    </section>
  );
}
