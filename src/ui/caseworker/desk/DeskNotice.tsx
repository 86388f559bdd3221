import { type JSX, type ReactNode, useId } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./Desk.module.css";

/** Something on the desk that wants to be done first, with what to do; `alert` where it is grave. */
export function DeskNotice({
  title,
  kind = "notice",
  children,
}: {
  readonly title: string;
  readonly kind?: "notice" | "alert";
  readonly children: ReactNode;
}): JSX.Element {
  const id = useId();
  return (
    <section className={`${kind} ${styles["notice"]}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The way to what keeps the cases safe, as the last thing in a notice. */
export function ToStorage(): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <p>
      <a href={hrefTo({ workspace: "vault", screen: { name: "storage" } })}>
        {t("desk.toStorage")}
      </a>
    </p>
  );
}
