import type { JSX } from "react";
import type { MarkedCase } from "../../../workflows/retention/listRetention.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { momentText } from "../../shared/momentText.ts";
import styles from "./retention.module.css";

/** A case that waits to be erased, and taking that back. */
export function MarkedRow({
  one: { found, isChangedSince },
  onTakeBack,
}: {
  readonly one: MarkedCase;
  readonly onTakeBack: () => void;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  const { reference, retention } = found;
  const when = momentText(translator, retention?.at ?? "", ports.clock.now());
  return (
    <li>
      <div>
        <h3 className={styles["reference"]}>{reference}</h3>
        <p className={styles["quiet"]}>
          {t(retention?.decision === "begun" ? "retention.marked.begun" : "retention.marked.when", {
            when,
          })}
        </p>
        {isChangedSince && <p className="errorText">{t("retention.marked.changed")}</p>}
      </div>
      <button
        type="button"
        className="button quiet"
        aria-label={t("retention.takeBack.about", { reference })}
        onClick={onTakeBack}
      >
        {t("retention.takeBack")}
      </button>
    </li>
  );
}
