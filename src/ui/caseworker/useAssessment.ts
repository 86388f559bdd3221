import { useCallback } from "react";
import { createTextReader } from "../../core/instrument/index.ts";
import { ok, type Result } from "../../core/issue/index.ts";
import { type LoadedAssessment, loadAssessment } from "../../workflows/loadAssessment.ts";
import { useDependencies } from "../shared/dependencies.tsx";
import { type Loaded, useLoaded } from "../shared/useLoaded.ts";
import type { Wording } from "../shared/wording.ts";

export interface ReadableAssessment {
  readonly loaded: LoadedAssessment;
  readonly wording: Wording;
}

/** A case's assessment with its instrument's texts in the language of the app, kept up to date. */
export function useAssessment(caseId: string): Loaded<ReadableAssessment> {
  const { ports, translator } = useDependencies();
  const load = useCallback(async (): Promise<Result<ReadableAssessment>> => {
    const loaded = await loadAssessment(ports, caseId);
    if (!loaded.ok) return loaded;
    const { instrument } = loaded.value.scorer;
    const texts = await ports.instruments.texts(instrument, translator.language);
    const yesNo = { yes: translator.t("review.yes"), no: translator.t("review.no") };
    const reader = createTextReader(instrument, texts, yesNo);
    return ok({ loaded: loaded.value, wording: { reader, translator } });
  }, [ports, caseId, translator]);
  return useLoaded(load, ports.store.watch);
}
