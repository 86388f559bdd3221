import { type JSX, useCallback } from "react";
import { ok } from "../../../core/issue/index.ts";
import { AbilityList } from "../../shared/AbilityList.tsx";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { Part } from "./Part.tsx";

/** What this browser can do of what a vault needs, tried out now. */
export function AbilitiesSection(): JSX.Element {
  const { findAbilities, translator } = useDependencies();
  const { t } = translator;
  const load = useCallback(async () => ok(await findAbilities()), [findAbilities]);
  const found = useLoaded(load);
  return (
    <Part title={t("storage.abilities")}>
      <p>{t("storage.abilities.text")}</p>
      {found.kind === "ready" && <AbilityList translator={translator} abilities={found.value} />}
    </Part>
  );
}
