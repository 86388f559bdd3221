import type { JSX } from "react";
import type { OutOfReach } from "../../../workflows/retention/outOfReach.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { timeText } from "../../shared/momentText.ts";
import styles from "./retention.module.css";

/** No more moments than these are named one by one. */
const mostNamed = 8;

/** Copies that an erasure does not reach, each with its day, as far as is known. */
export function OutOfReachFacts({ reach }: { readonly reach: OutOfReach }): JSX.Element {
  const { t } = useDependencies().translator;
  const { backups, files, prints } = reach;
  return (
    <section className={`card ${styles["part"]}`} aria-labelledby="reach">
      <h2 id="reach">{t("reach.title")}</h2>
      <div>
        <p>{t("reach.backups", { count: backups.length })}</p>
        <Moments moments={backups} />
        {backups.length > 0 && <p>{t("reach.backups.todo")}</p>}
      </div>
      {files.length > 0 && (
        <div>
          <p>{t("reach.files", { count: files.length })}</p>
          <Moments moments={files} />
        </div>
      )}
      {prints.length > 0 && (
        <div>
          <p>{t("reach.prints", { count: prints.length })}</p>
          <Moments moments={prints} />
        </div>
      )}
      <p>{t("reach.elsewhere")}</p>
    </section>
  );
}

function Moments({ moments }: { readonly moments: readonly string[] }): JSX.Element | null {
  const { translator } = useDependencies();
  const older = moments.length - mostNamed;
  if (moments.length === 0) return null;
  return (
    <ul className={styles["moments"]}>
      {moments
        .slice(-mostNamed)
        .reverse()
        .map((at) => (
          <li key={at}>
            {translator.date(at)} {timeText(at)}
          </li>
        ))}
      {older > 0 && <li>{translator.t("reach.older", { count: older })}</li>}
    </ul>
  );
}
