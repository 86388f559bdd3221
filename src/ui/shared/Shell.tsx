import { type JSX, type MouseEvent, type ReactNode, useState } from "react";
import type { Language, Translator } from "../../i18n/index.ts";
import { UpdateBar } from "../pwa/UpdateBar.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";
import type { Route } from "./route.ts";
import styles from "./Shell.module.css";
import { ShellHeader } from "./ShellHeader.tsx";

export interface ShellProps {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  readonly route: Route;
  readonly version: string;
  /** What the header offers beside help and language. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/**
 * What stands around every screen. Over made-up cases a banner says so, and
 * can be neither turned off nor left unprinted.
 */
export function Shell({
  translator,
  setLanguage,
  route,
  version,
  tools,
  children,
}: ShellProps): JSX.Element {
  const { t } = translator;
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <div className={styles["shell"]}>
      <a className={styles["skip"]} href="#content" onClick={skipToContent}>
        {t("shell.skip")}
      </a>
      {route.workspace === "demo" && (
        <aside className={styles["banner"]} aria-label={t("shell.important")}>
          {t("shell.practiceBanner")}
        </aside>
      )}
      <UpdateBar translator={translator} />
      <ShellHeader
        translator={translator}
        setLanguage={setLanguage}
        route={route}
        openHelp={() => setHelpOpen(true)}
        tools={tools}
      />
      {children}
      <footer className={styles["footer"]}>
        <p>{t("shell.noDecisions")}</p>
        <p>{t("shell.version", { version })}</p>
      </footer>
      <KeyboardHelp translator={translator} isOpen={isHelpOpen} setOpen={setHelpOpen} />
    </div>
  );
}

/** By hand, since the part after # is the route. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
