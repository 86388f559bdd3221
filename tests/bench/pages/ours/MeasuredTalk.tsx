import { type JSX, useMemo, useSyncExternalStore } from "react";
import type { TextReader } from "../../../../src/core/instrument/index.ts";
import { scoreResponse } from "../../../../src/core/scoring/index.ts";
import { TalkPage } from "../../../../src/ui/caseworker/talk/TalkPage.tsx";
import { useRoute } from "../../../../src/ui/shared/useRoute.ts";
import type { Talk } from "../../../../src/workflows/talk/createTalk.ts";

export function MeasuredTalk({
  talk,
  texts,
  hasScore,
}: {
  readonly talk: Talk;
  readonly texts: TextReader;
  readonly hasScore: boolean;
}): JSX.Element {
  const { screen } = useRoute();
  return (
    <>
      {hasScore ? <LiveScore talk={talk} /> : null}
      <main id="content">
        <TalkPage
          talk={talk}
          texts={texts}
          section={screen.name === "talk" ? screen.section : undefined}
        />
      </main>
    </>
  );
}

/** Every scale and domain scored anew with each answer, as on a screen that shows the profile. */
function LiveScore({ talk }: { readonly talk: Talk }): JSX.Element {
  const { answers } = useSyncExternalStore(talk.subscribe, talk.state).assessment;
  const text = useMemo(() => {
    const scored = scoreResponse(talk.scorer, answers);
    if (!scored.ok) return "–";
    return [...scored.value.domains.values()]
      .map((score) => (score.kind === "value" ? score.value.toFixed(0) : "–"))
      .join(" ");
  }, [talk, answers]);
  return <p data-score="">{text}</p>;
}
