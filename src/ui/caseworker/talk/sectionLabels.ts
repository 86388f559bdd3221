import type { Translator } from "../../../i18n/index.ts";
import type { SectionLabels } from "../../../survey/SectionViewContext.ts";
import { notKept } from "./notKept.ts";
import { rowLabels } from "./rowLabels.ts";

/** The words around the questions. Declining is always kindly put. */
export function sectionLabels(translator: Translator): SectionLabels {
  const { t } = translator;
  return {
    nonAnswers: {
      dontKnow: t("talk.dontKnow"),
      declined: t("talk.declined"),
      notApplicable: t("talk.notApplicable"),
    },
    why: t("talk.why"),
    clear: t("talk.clear"),
    nonAnswerGroup: t("talk.nonAnswerGroup"),
    noneOfThese: t("talk.noneOfThese"),
    notKept: (view) => notKept(translator, view),
    rows: rowLabels(translator),
  };
}
