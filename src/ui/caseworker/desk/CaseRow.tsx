import { ArrowRight } from "lucide-react";
import type { JSX } from "react";
import type { CaseState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { momentText } from "../../shared/momentText.ts";
import { hrefTo } from "../../shared/route.ts";
import { CaseMenu } from "./CaseMenu.tsx";
import styles from "./CaseRow.module.css";
import { CaseStep } from "./CaseStep.tsx";
import { isUnderWay } from "./isUnderWay.ts";
import { nextStep } from "./nextStep.ts";
import { TalkPlace } from "./TalkPlace.tsx";

/** One case: what it is called, how far it has come, and the one link to go on. */
export function CaseRow({ found }: { readonly found: CaseState }): JSX.Element {
  const { workspace, vault, ports, translator } = useDependencies();
  const { t } = translator;
  const { reference, changedAt, assessments } = found;
  const latest = assessments.at(-1);
  const { says, screen } = nextStep(found);
  const when = momentText(translator, latest?.completedAt ?? changedAt, ports.clock.now());
  const underWay = isUnderWay(found);
  return (
    <li className={styles["row"]} data-under-way={underWay}>
      <div className={styles["what"]}>
        <h3>{reference}</h3>
        <p className={styles["quiet"]}>
          <span>{t(underWay ? "desk.changed" : "desk.completed", { when })}</span>
          {underWay && latest !== undefined && <TalkPlace assessment={latest} />}
        </p>
      </div>
      <CaseStep found={found} />
      <a
        className={styles["next"]}
        href={hrefTo({ workspace, screen })}
        aria-label={t("desk.next.about", { next: t(says), reference })}
      >
        {t(says)}
        <ArrowRight aria-hidden size={18} />
      </a>
      {vault !== undefined && <CaseMenu found={found} />}
    </li>
  );
}
