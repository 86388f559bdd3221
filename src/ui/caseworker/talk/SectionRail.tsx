import type { JSX } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import styles from "./rail.module.css";
import type { SectionModel } from "./talkModel.ts";

const signs = { done: "✓", underWay: "◐", notBegun: "○" } as const;

/** All sections, to be taken in any order. */
export function SectionRail({
  model,
  current,
  texts,
  hrefOf,
}: {
  readonly model: readonly SectionModel[];
  readonly current: string;
  readonly texts: TextReader;
  readonly hrefOf: (section: string) => string;
}): JSX.Element {
  const { t } = useDependencies().translator;
  return (
    <nav className={styles["rail"]} aria-label={t("talk.sections")}>
      <ol>
        {model.map(({ id, asked, met, progress, mark }) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              className={styles["link"]}
              aria-current={id === current ? "step" : undefined}
            >
              <span aria-hidden="true" className={styles["sign"]} data-progress={progress}>
                {mark === "later" ? "↷" : mark === "notRelevant" ? "–" : signs[progress]}
              </span>
              <span className={styles["name"]}>{texts.text(`section.${id}.title`)}</span>
              <span className={styles["count"]}>
                <span aria-hidden="true">
                  {met}/{asked}
                </span>
                <span className="visuallyHidden">{t("talk.met", { met, asked })}</span>
              </span>
              {mark === "none" ? null : (
                <span className={styles["mark"]}>{t(`talk.mark.${mark}`)}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
