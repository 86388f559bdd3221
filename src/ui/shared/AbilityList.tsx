import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import type { JSX } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { Abilities } from "../../workflows/ports/vaults.ts";
import styles from "./AbilityList.module.css";
import { abilityStates } from "./abilityStates.ts";

const icons = { yes: CircleCheck, no: TriangleAlert, refused: CircleX } as const;

/** Each thing a vault needs of the browser, and what it means that it is there or missing. */
export function AbilityList({
  translator,
  abilities,
}: {
  readonly translator: Translator;
  readonly abilities: Abilities;
}): JSX.Element {
  const { t } = translator;
  return (
    <ul className={styles["list"]}>
      {abilityStates(abilities).map(({ ability, state }) => {
        const Icon = icons[state];
        return (
          <li key={ability} data-ability={ability} data-state={state}>
            <Icon aria-hidden size={20} />
            <span>
              <strong>{t(`vault.ability.${ability}`)}</strong>
              <span className={styles["says"]}>
                {t(
                  state === "yes" ? `vault.ability.${ability}.yes` : `vault.ability.${ability}.no`,
                )}{" "}
                {state === "refused" && t("vault.ability.refused")}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
