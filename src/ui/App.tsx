import { type JSX, startTransition, useCallback, useEffect, useState } from "react";
import { type Language, loadTranslator, type Translator } from "../i18n/index.ts";
import { BrokenPage } from "./BrokenPage.tsx";
import { ScreenFrame } from "./ScreenFrame.tsx";
import { ErrorBoundary } from "./shared/ErrorBoundary.tsx";
import { saveLanguage } from "./shared/languageChoice.ts";
import { Shell } from "./shared/Shell.tsx";
import { useRoute } from "./shared/useRoute.ts";
import { LockButton } from "./vault/LockButton.tsx";
import { WorkspaceGate } from "./WorkspaceGate.tsx";

/** The whole app: the shell, and inside it the screen that the address names. */
export function App({ spoken }: { readonly spoken: Translator }): JSX.Element {
  const route = useRoute();
  const [translator, setTranslator] = useState(spoken);
  const { language } = translator;
  const chooseLanguage = useCallback((chosen: Language) => {
    saveLanguage(chosen);
    // Without the other language's files the app goes on in the one it has. As a transition, so
    // that no screen gives way to a waiting line while it changes its words.
    loadTranslator(chosen).then(
      (loaded) => startTransition(() => setTranslator(loaded)),
      () => undefined,
    );
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <ErrorBoundary
      fallback={(error) => <BrokenPage translator={translator} route={route} error={error} />}
    >
      <Shell
        translator={translator}
        setLanguage={chooseLanguage}
        route={route}
        version={import.meta.env.VITE_APP_VERSION}
        tools={route.workspace === "vault" && <LockButton translator={translator} />}
      >
        <WorkspaceGate
          key={route.workspace}
          workspace={route.workspace}
          translator={translator}
          setLanguage={chooseLanguage}
        >
          <ScreenFrame route={route} />
        </WorkspaceGate>
      </Shell>
    </ErrorBoundary>
  );
}
