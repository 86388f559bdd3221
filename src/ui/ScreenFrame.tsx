import { type JSX, Suspense, useEffect, useRef } from "react";
import { BrokenPage } from "./BrokenPage.tsx";
import styles from "./ScreenFrame.module.css";
import { ScreenView } from "./ScreenView.tsx";
import { screenTitle } from "./screenTitle.ts";
import { useDependencies } from "./shared/dependencies.tsx";
import { ErrorBoundary } from "./shared/ErrorBoundary.tsx";
import { OtherTabNotice } from "./shared/OtherTabNotice.tsx";
import { ReadOnlyNotice } from "./shared/ReadOnlyNotice.tsx";
import type { Route, Screen } from "./shared/route.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { useNotePrints } from "./useNotePrints.ts";

/** Where the screens stand: names the page, moves the focus, and catches what breaks. */
export function ScreenFrame({ route }: { readonly route: Route }): JSX.Element {
  const { translator, ports, vault, workspace } = useDependencies();
  const { t } = translator;
  const main = useRef<HTMLElement>(null);
  const key = screenKey(route.screen);
  const title = screenTitle(t, route);

  useEffect(() => {
    document.title = t("shell.title", { screen: title });
  }, [t, title]);
  useHeadingFocus(main, key);
  useNotePrints(vault, route.screen);

  return (
    <main id="content" ref={main} tabIndex={-1} className={styles["main"]}>
      <div className={styles["notices"]}>
        <OtherTabNotice />
        <ReadOnlyNotice />
        {workspace === "demo" && <p className={styles["demo"]}>{t("shell.demoLabel")}</p>}
      </div>
      <ErrorBoundary
        key={key}
        fallback={(error) => (
          <BrokenPage translator={translator} route={route} error={error} ports={ports} />
        )}
      >
        <Suspense fallback={<p className="waiting">{t("shell.loading")}</p>}>
          <ScreenView screen={route.screen} />
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

/** The same while one moves about inside a talk: its sections are one screen. */
function screenKey(screen: Screen): string {
  return "caseId" in screen ? `${screen.name}/${screen.caseId}` : screen.name;
}
