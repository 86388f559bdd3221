import { type JSX, type ReactNode, useCallback, useMemo, useState } from "react";
import type { Language, Translator } from "../i18n/index.ts";
import { backupFolders, forgetDemo, type OpenDemo, vaults } from "./compositionRoot.ts";
import { enterDemo, resetDemo } from "./enterDemo.ts";
import { type Dependencies, DependenciesProvider } from "./shared/dependencies.tsx";
import { useLoaded } from "./shared/useLoaded.ts";
import { WaitingPage } from "./shared/WaitingPage.tsx";
import { WorkspaceClosed } from "./WorkspaceClosed.tsx";

export interface DemoGateProps {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** Opens the made-up cases and lets the screens in; says why when they cannot be opened. */
export function DemoGate(props: DemoGateProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const tryAgain = (): void => {
    forgetDemo();
    setAttempt(attempt + 1);
  };
  return <Attempt key={attempt} {...props} tryAgain={tryAgain} />;
}

function Attempt({
  translator,
  setLanguage,
  tryAgain,
  children,
}: DemoGateProps & { readonly tryAgain: () => void }): JSX.Element {
  const load = useCallback(() => enterDemo(translator), [translator]);
  const opened = useLoaded(load);
  if (opened.kind === "failed") {
    return <WorkspaceClosed translator={translator} issues={opened.issues} tryAgain={tryAgain} />;
  }
  if (opened.kind === "loading") {
    return <WaitingPage text={translator.t("shell.openingDemo")} />;
  }
  return (
    <Open demo={opened.value} {...{ translator, setLanguage }}>
      {children}
    </Open>
  );
}

function Open({
  demo,
  translator,
  setLanguage,
  children,
}: DemoGateProps & { readonly demo: OpenDemo }): JSX.Element {
  const value = useMemo<Dependencies>(
    () => ({
      workspace: "demo",
      vault: undefined,
      findAbilities: vaults.abilities,
      findLeftPractice: async () => Promise.resolve(undefined),
      backupFolders,
      ports: demo.ports,
      writer: demo.writer,
      translator,
      setLanguage,
      resetWorkspace: () => resetDemo(demo, translator),
    }),
    [demo, translator, setLanguage],
  );
  return <DependenciesProvider value={value}>{children}</DependenciesProvider>;
}
