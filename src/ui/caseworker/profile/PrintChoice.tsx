import { type JSX, useId } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./PrintChoice.module.css";
import pageStyles from "./profile.module.css";

/** Prints, and decides what may stand on a paper that others at home can see. */
export function PrintChoice({
  answersHref,
  areas,
  printsPrivate,
  setPrintsPrivate,
}: {
  readonly answersHref: string;
  readonly areas: string;
  readonly printsPrivate: boolean;
  readonly setPrintsPrivate: (value: boolean) => void;
}): JSX.Element {
  const { t } = useDependencies().translator;
  const hint = useId();
  return (
    <div className="noPrint">
      <div className={styles["actions"]}>
        <button className="button primary" type="button" onClick={() => window.print()}>
          {t("profile.print")}
        </button>
        <a className="button" href={answersHref}>
          {t("profile.back")}
        </a>
      </div>
      <label className={styles["check"]}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={printsPrivate}
          aria-describedby={hint}
          onChange={(event) => setPrintsPrivate(event.target.checked)}
        />
        {t("profile.printPrivate")}
      </label>
      <p id={hint} className={pageStyles["hint"]}>
        {t("profile.printPrivateHint", { areas })}
      </p>
    </div>
  );
}
