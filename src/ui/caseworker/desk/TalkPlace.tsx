import { type JSX, useEffect, useState } from "react";
import type { AssessmentState } from "../../../workflows/records/index.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import type { Place } from "./placeInTalk.ts";

/** In which section one was. Comes a moment after the rest, once the instrument is loaded. */
export function TalkPlace({ assessment }: { readonly assessment: AssessmentState }): JSX.Element {
  const { ports, translator } = useDependencies();
  const { t, language } = translator;
  const { instrument, position } = assessment;
  const { id, version, hash } = instrument;
  const [place, setPlace] = useState<Place>();

  useEffect(() => {
    if (position === undefined) return undefined;
    let isCurrent = true;
    const find = async (): Promise<void> => {
      const { placeInTalk } = await import("./placeInTalk.ts");
      const found = await placeInTalk(ports.instruments, { id, version, hash }, position, language);
      if (isCurrent) setPlace(found);
    };
    // Where one was is a courtesy: without it the row still leads there.
    find().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [ports, id, version, hash, position, language]);

  if (position === undefined) return <span>{t("desk.notBegun")}</span>;
  return <span>{place === undefined ? "" : t("desk.place", { ...place })}</span>;
}
