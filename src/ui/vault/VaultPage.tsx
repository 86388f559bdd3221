import { type JSX, type ReactNode, useEffect, useRef } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import { IssueNotice } from "../shared/IssueNotice.tsx";
import styles from "./vault.module.css";

export interface VaultPageProps {
  readonly translator: Translator;
  readonly title: string;
  readonly intro?: string;
  readonly issues?: readonly Issue[];
  readonly children?: ReactNode;
}

/** A page in front of the vault: one thing to do, in the middle of the screen. */
export function VaultPage({
  translator,
  title,
  intro,
  issues = [],
  children,
}: VaultPageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = translator.t("shell.title", { screen: title });
    // A field that takes the focus itself is where one goes on.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [translator, title]);
  return (
    <main id="content" tabIndex={-1} className={styles["page"]}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro !== undefined && <p className={styles["intro"]}>{intro}</p>}
      </div>
      {issues.length > 0 && <IssueNotice translator={translator} issues={issues} />}
      {children}
    </main>
  );
}
