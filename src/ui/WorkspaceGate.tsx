import { type JSX, type ReactNode, useCallback, useMemo, useState } from "react";
import type { Language, Translator } from "../i18n/index.ts";
import { forgetWorkspace, type OpenWorkspace } from "./compositionRoot.ts";
import { enterWorkspace, resetDemo } from "./enterWorkspace.ts";
import { type Dependencies, DependenciesProvider } from "./shared/dependencies.tsx";
import type { Workspace } from "./shared/route.ts";
import { useLoaded } from "./shared/useLoaded.ts";
import { WorkspaceClosed } from "./WorkspaceClosed.tsx";

export interface WorkspaceGateProps {
  readonly workspace: Workspace;
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** Opens the workspace and lets the screens in; says why when it cannot be opened. */
export function WorkspaceGate(props: WorkspaceGateProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const tryAgain = (): void => {
    forgetWorkspace(props.workspace);
    setAttempt(attempt + 1);
  };
  return <Attempt key={attempt} {...props} tryAgain={tryAgain} />;
}

function Attempt({
  workspace,
  translator,
  setLanguage,
  tryAgain,
  children,
}: WorkspaceGateProps & { readonly tryAgain: () => void }): JSX.Element {
  const load = useCallback(() => enterWorkspace(workspace, translator), [workspace, translator]);
  const opened = useLoaded(load);
  if (opened.kind === "failed") {
    return <WorkspaceClosed translator={translator} issues={opened.issues} tryAgain={tryAgain} />;
  }
  if (opened.kind === "loading") {
    return (
      <main id="content" tabIndex={-1}>
        <p className="waiting" role="status">
          {translator.t(workspace === "demo" ? "shell.openingDemo" : "shell.opening")}
        </p>
      </main>
    );
  }
  return (
    <Open workspace={workspace} open={opened.value} {...{ translator, setLanguage }}>
      {children}
    </Open>
  );
}

function Open({
  workspace,
  open,
  translator,
  setLanguage,
  children,
}: WorkspaceGateProps & { readonly open: OpenWorkspace }): JSX.Element {
  const value = useMemo<Dependencies>(
    () => ({
      workspace,
      ports: open.ports,
      writer: open.writer,
      translator,
      setLanguage,
      resetWorkspace: () => resetDemo(open, translator),
    }),
    [workspace, open, translator, setLanguage],
  );
  return <DependenciesProvider value={value}>{children}</DependenciesProvider>;
}
