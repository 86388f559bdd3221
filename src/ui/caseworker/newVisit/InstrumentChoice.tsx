import type { JSX } from "react";
import type { MessageKey } from "../../../i18n/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { InstrumentFacts } from "./InstrumentFacts.tsx";
import styles from "./NewVisit.module.css";
import type { Offer } from "./offeredInstruments.ts";

export interface InstrumentChoiceProps {
  readonly offers: readonly Offer[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Which questions to ask. The first is chosen already; what it is not for is always in sight. */
export function InstrumentChoice({ offers, chosen, onChoose }: InstrumentChoiceProps): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <fieldset className={styles["group"]}>
      <legend>{t("newVisit.instrument")}</legend>
      {offers.map((offer, index) => {
        const { id, version, minutes, status, evidence } = offer.instrument.file;
        return (
          <div key={id} className={styles["instrument"]} data-chosen={index === chosen}>
            <label className={styles["choice"]}>
              <input
                type="radio"
                autoComplete="off"
                name="instrument"
                checked={index === chosen}
                onChange={() => onChoose(index)}
              />
              <span className={styles["title"]}>{offer.title}</span>
              <span className={styles["quiet"]}>
                {t("newVisit.minutes", { from: minutes.from, to: minutes.to })}
                {" · "}
                {t("newVisit.version", { version })}
              </span>
              <span className={styles["status"]}>{t(statusKey(status, evidence.basis))}</span>
            </label>
            {index === chosen && <InstrumentFacts offer={offer} />}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Published says that it no longer changes; whether it is validated is another thing. */
function statusKey(status: string, basis: string): MessageKey {
  if (status === "trial") return "newVisit.status.trial";
  return basis === "validated" ? "newVisit.status.published" : "newVisit.status.publishedExpert";
}
