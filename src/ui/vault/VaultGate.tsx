import { type JSX, type ReactNode, useCallback, useState } from "react";
import { ok, type Result } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import type { Abilities, OpenVault, VaultSummary, Vaults } from "../../workflows/ports/vaults.ts";
import { mayKeepCases } from "../shared/abilityStates.ts";
import { useLoaded } from "../shared/useLoaded.ts";
import { useStore } from "../shared/useStore.ts";
import { WaitingPage } from "../shared/WaitingPage.tsx";
import { CannotKeepCases } from "./CannotKeepCases.tsx";
import { SetUp } from "./SetUp.tsx";
import { Unlock } from "./Unlock.tsx";
import { useAutoLock } from "./useAutoLock.ts";
import { VaultPage } from "./VaultPage.tsx";
import styles from "./vault.module.css";
import { enterVault, vaultState } from "./vaultState.ts";

export interface VaultGateProps {
  readonly vaults: Vaults;
  readonly translator: Translator;
  /** What stands behind the gate, for the vault that was opened. */
  readonly children: (vault: OpenVault) => ReactNode;
}

/** Lets the screens in when a vault is open; before that, has one made or unlocked. */
export function VaultGate({ vaults, translator, children }: VaultGateProps): JSX.Element {
  const { open, behind } = useStore(vaultState);
  const shown = open ?? behind;
  return (
    <>
      {shown !== undefined && (
        <Inside key={shown.id} isLocked={open === undefined}>
          {children(shown)}
        </Inside>
      )}
      {open === undefined && <Closed vaults={vaults} translator={translator} />}
    </>
  );
}

function Inside({
  isLocked,
  children,
}: {
  readonly isLocked: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  useAutoLock();
  return (
    <div hidden={isLocked} inert={isLocked} className={styles["inside"]}>
      {children}
    </div>
  );
}

/** What there is to begin with: vaults, or a browser that cannot hold any. */
type Start =
  | { readonly kind: "refused"; readonly abilities: Abilities }
  | { readonly kind: "known"; readonly known: readonly VaultSummary[] };

function Closed({ vaults, translator }: Omit<VaultGateProps, "children">): JSX.Element {
  const { behind } = useStore(vaultState);
  const [isMaking, setMaking] = useState(false);
  const load = useCallback(async (): Promise<Result<Start>> => {
    const [abilities, known] = await Promise.all([vaults.abilities(), vaults.list()]);
    if (!mayKeepCases(abilities)) return ok({ kind: "refused", abilities });
    return known.ok ? ok({ kind: "known", known: known.value }) : known;
  }, [vaults]);
  const found = useLoaded(load);
  if (found.kind === "loading") {
    return <WaitingPage text={translator.t("vault.opening")} />;
  }
  if (found.kind === "failed") {
    return (
      <VaultPage
        translator={translator}
        title={translator.t("vault.failed")}
        issues={found.issues}
      />
    );
  }
  if (found.value.kind === "refused") {
    return <CannotKeepCases translator={translator} abilities={found.value.abilities} />;
  }
  const { known } = found.value;
  if (isMaking || known.length === 0) {
    return (
      <SetUp
        vaults={vaults}
        translator={translator}
        onOpen={enterVault}
        {...(known.length === 0 ? {} : { onBack: () => setMaking(false) })}
      />
    );
  }
  return (
    <Unlock
      vaults={vaults}
      known={known.filter(({ id }) => behind === undefined || id === behind.id)}
      translator={translator}
      onOpen={enterVault}
      onNew={() => setMaking(true)}
    />
  );
}
