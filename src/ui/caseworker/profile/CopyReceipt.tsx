import { type JSX, useState } from "react";
import type { Receipt } from "../../../core/scoring/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./receipt.module.css";

/** Copies one scale's receipt, so that another program can check it. */
export function CopyReceipt({
  receipt,
  scale,
}: {
  readonly receipt: Receipt;
  readonly scale: string;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  async function copy(): Promise<void> {
    const one = { ...receipt, scales: receipt.scales.filter((each) => each.scale === scale) };
    try {
      await navigator.clipboard.writeText(JSON.stringify(one, null, 2));
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <p className={styles["copy"]}>
      <button className="button" type="button" onClick={() => void copy()}>
        {t("receipt.copy")}
      </button>
      <output>
        {outcome === "copied" ? t("receipt.copied") : null}
        {outcome === "failed" ? t("receipt.copyFailed") : null}
      </output>
    </p>
  );
}
