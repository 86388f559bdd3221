import { type JSX, type ReactNode, useMemo } from "react";
import { ok } from "../core/issue/index.ts";
import type { Language, Translator } from "../i18n/index.ts";
import type { OpenVault } from "../workflows/ports/vaults.ts";
import { backupFolders, leftPractice, vaults, workspaceOf } from "./compositionRoot.ts";
import { DemoGate } from "./DemoGate.tsx";
import { type Dependencies, DependenciesProvider } from "./shared/dependencies.tsx";
import type { Workspace } from "./shared/route.ts";
import { VaultGate } from "./vault/VaultGate.tsx";

export interface WorkspaceGateProps {
  readonly workspace: Workspace;
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** Lets the screens in once there is something to show in them: a vault, or the made-up cases. */
export function WorkspaceGate({ workspace, children, ...spoken }: WorkspaceGateProps): JSX.Element {
  if (workspace === "demo") return <DemoGate {...spoken}>{children}</DemoGate>;
  return (
    <VaultGate vaults={vaults} translator={spoken.translator}>
      {(vault) => (
        <InVault vault={vault} {...spoken}>
          {children}
        </InVault>
      )}
    </VaultGate>
  );
}

function InVault({
  vault,
  translator,
  setLanguage,
  children,
}: Omit<WorkspaceGateProps, "workspace"> & { readonly vault: OpenVault }): JSX.Element {
  const workspace = useMemo(() => workspaceOf(vault), [vault]);
  const value = useMemo<Dependencies>(
    () => ({
      ...workspace,
      workspace: "vault",
      vault,
      findLeftPractice: leftPractice,
      findAbilities: vaults.abilities,
      backupFolders,
      translator,
      setLanguage,
      resetWorkspace: async () => Promise.resolve(ok(undefined)),
    }),
    [workspace, vault, translator, setLanguage],
  );
  return <DependenciesProvider value={value}>{children}</DependenciesProvider>;
}
