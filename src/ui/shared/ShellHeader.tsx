import { Keyboard } from "lucide-react";
import type { JSX, ReactNode } from "react";
import type { Language, Translator } from "../../i18n/index.ts";
import { ReadyState } from "../pwa/ReadyState.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { hrefTo, type Route, type Workspace } from "./route.ts";
import { SaveIndicator } from "./SaveIndicator.tsx";
import styles from "./ShellHeader.module.css";

export interface ShellHeaderProps {
  readonly translator: Translator;
  readonly setLanguage: (language: Language) => void;
  readonly route: Route;
  readonly openHelp: () => void;
  readonly tools: ReactNode;
}

export function ShellHeader({
  translator,
  setLanguage,
  route,
  openHelp,
  tools,
}: ShellHeaderProps): JSX.Element {
  const { t } = translator;
  const link = (workspace: Workspace, text: string): JSX.Element => (
    <a
      className={styles["link"]}
      href={hrefTo({ workspace, screen: { name: "desk" } })}
      aria-current={current(route, workspace)}
    >
      {text}
    </a>
  );
  return (
    <header className={`${styles["header"]} noPrint`}>
      <span className={styles["brand"]}>
        <img src="./icons/icon.svg" alt="" width="32" height="32" />
        {t("shell.appName")}
      </span>
      <nav className={styles["nav"]} aria-label={t("shell.nav")}>
        {link("vault", t("shell.nav.desk"))}
        {link("demo", t("shell.nav.demo"))}
      </nav>
      <div className={styles["state"]}>
        <SaveIndicator translator={translator} />
        <ReadyState translator={translator} />
      </div>
      <div className={styles["tools"]}>
        {tools}
        <button
          type="button"
          className={styles["tool"]}
          aria-label={t("shell.help")}
          title={t("shell.help")}
          onClick={openHelp}
        >
          <Keyboard aria-hidden size={22} />
        </button>
        <LanguageSwitch translator={translator} setLanguage={setLanguage} />
      </div>
    </header>
  );
}

function current({ workspace, screen }: Route, asked: Workspace): "page" | "true" | undefined {
  if (workspace !== asked) return undefined;
  return screen.name === "desk" ? "page" : "true";
}
