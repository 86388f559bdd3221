import type { JSX } from "react";
import type { OpenVault } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { ChangePassphrase } from "./ChangePassphrase.tsx";
import { Part } from "./Part.tsx";
import { ReplaceCode } from "./ReplaceCode.tsx";

/** What opens the vault: another passphrase, or another recovery code. */
export function KeysSection({ vault }: { readonly vault: OpenVault }): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <Part title={t("storage.keys")}>
      <ChangePassphrase vault={vault} />
      <ReplaceCode vault={vault} />
    </Part>
  );
}
