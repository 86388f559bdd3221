import { type JSX, useCallback } from "react";
import { createTextReader, type TextReader } from "../../../core/instrument/index.ts";
import { ok, type Result } from "../../../core/issue/index.ts";
import type { Talk } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { useLoaded } from "../../shared/useLoaded.ts";
import { CannotOpen } from "../CannotOpen.tsx";
import { TalkPage } from "./TalkPage.tsx";
import { useTalk } from "./useTalk.ts";

/** Samtal: the conversation, one section at a time, in any order. */
export function TalkScreen({
  caseId,
  section,
}: {
  readonly caseId: string;
  readonly section?: string | undefined;
}): JSX.Element {
  const { translator } = useDependencies();
  const talk = useTalk(caseId);
  if (talk.kind === "loading") return <p aria-busy="true">{translator.t("talk.opening")}</p>;
  if (talk.kind === "failed") {
    return <CannotOpen title={translator.t("talk.title")} issues={talk.issues} />;
  }
  return <TalkWithTexts talk={talk.value} section={section} />;
}

function TalkWithTexts({
  talk,
  section,
}: {
  readonly talk: Talk;
  readonly section?: string | undefined;
}): JSX.Element {
  const { translator, ports } = useDependencies();
  const { instrument } = talk.scorer;
  const load = useCallback(async (): Promise<Result<TextReader>> => {
    const texts = await ports.instruments.texts(instrument, translator.language);
    const yesNo = { yes: translator.t("talk.yes"), no: translator.t("talk.no") };
    return ok(createTextReader(instrument, texts, yesNo));
  }, [ports, instrument, translator]);
  const texts = useLoaded(load);
  if (texts.kind !== "ready") return <p aria-busy="true">{translator.t("talk.opening")}</p>;
  return <TalkPage talk={talk} texts={texts.value} section={section} />;
}
