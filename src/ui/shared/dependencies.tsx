import { createContext, type JSX, type ReactNode, useContext } from "react";
import { invariant, type Result } from "../../core/issue/index.ts";
import type { Language, Translator } from "../../i18n/index.ts";
import type { RecordWriter } from "../../workflows/createRecordWriter.ts";
import type { BackupFolders } from "../../workflows/ports/backupFolders.ts";
import type { LeftPractice } from "../../workflows/ports/leftPractice.ts";
import type { Abilities, OpenVault } from "../../workflows/ports/vaults.ts";
import type { Ports } from "../../workflows/ports.ts";
import type { Workspace } from "./route.ts";

/** What every screen may ask for. Screens know ports and workflows, never storage. */
export interface Dependencies {
  readonly workspace: Workspace;
  readonly ports: Ports;
  readonly writer: RecordWriter;
  /** The vault whose cases these are; undefined among the made-up ones. */
  readonly vault: OpenVault | undefined;
  /** Practice cases that an earlier version left on this device, if it did. */
  readonly findLeftPractice: () => Promise<LeftPractice | undefined>;
  /** What this browser can do of what a vault needs, tried out when asked. */
  readonly findAbilities: () => Promise<Abilities>;
  readonly backupFolders: BackupFolders;
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  /** Throws away every case of the demo workspace, and lays the made-up ones out anew. */
  readonly resetWorkspace: () => Promise<Result<void>>;
}

const DependenciesContext = createContext<Dependencies | undefined>(undefined);

export function DependenciesProvider({
  value,
  children,
}: {
  readonly value: Dependencies;
  readonly children: ReactNode;
}): JSX.Element {
  return <DependenciesContext value={value}>{children}</DependenciesContext>;
}

export function useDependencies(): Dependencies {
  const found = useContext(DependenciesContext);
  invariant(found !== undefined, "A screen stands inside DependenciesProvider");
  return found;
}
