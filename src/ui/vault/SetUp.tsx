import { type JSX, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import type { OpenVault, Vaults } from "../../workflows/ports/vaults.ts";
import { RecoveryCode } from "./RecoveryCode.tsx";
import { SetUpForm } from "./SetUpForm.tsx";

export interface SetUpProps {
  readonly vaults: Vaults;
  readonly translator: Translator;
  readonly onOpen: (vault: OpenVault) => void;
  /** Back to the vaults there are already. */
  readonly onBack?: () => void;
}

/** A vault is made in two steps: what opens it, and the code to write down. */
export function SetUp(props: SetUpProps): JSX.Element {
  const [made, setMade] = useState<{ readonly owner: string; readonly code: string }>();
  return made === undefined ? (
    <SetUpForm {...props} onMade={(owner, code) => setMade({ owner, code })} />
  ) : (
    <RecoveryCode {...props} {...made} onStartAnew={() => setMade(undefined)} />
  );
}
