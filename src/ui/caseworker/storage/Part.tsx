import { type JSX, type ReactNode, useId } from "react";
import styles from "./storage.module.css";

/** One thing that keeps the cases safe: how it stands, and what can be done. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): JSX.Element {
  const id = useId();
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
