import type { JSX } from "react";
import type { TextReader } from "../../../core/instrument/index.ts";
import type { TalkState } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { hrefTo } from "../../shared/route.ts";
import styles from "./talk.module.css";
import type { SectionModel } from "./talkModel.ts";

/** On to the next section, back to the one before, or on to reading it all through. */
export function SectionNavigation({
  model,
  index,
  texts,
  hrefOf,
  state,
}: {
  readonly model: readonly SectionModel[];
  readonly index: number;
  readonly texts: TextReader;
  readonly hrefOf: (section: string) => string;
  readonly state: TalkState;
}): JSX.Element {
  const { translator, workspace } = useDependencies();
  const { t } = translator;
  const [previous, next] = [model[index - 1], model[index + 1]];
  const titleOf = (id: string): string => texts.text(`section.${id}.title`);
  return (
    <nav className={styles["steps"]} aria-label={t("talk.steps")}>
      {previous === undefined ? (
        <span />
      ) : (
        <a className="button" href={hrefOf(previous.id)}>
          ‹ {titleOf(previous.id)}
        </a>
      )}
      {next === undefined ? (
        <a
          className="button primary"
          href={hrefTo({ workspace, screen: { name: "review", caseId: state.caseId } })}
        >
          {t("talk.toReview")} ›
        </a>
      ) : (
        <a className="button primary" href={hrefOf(next.id)}>
          {t("talk.next", { section: titleOf(next.id) })} ›
        </a>
      )}
    </nav>
  );
}
