import { createStore } from "../shared/createStore.ts";

/** Where tabs speak to each other: a BroadcastChannel, or two joined ones in a test. */
export interface TabChannel {
  readonly postMessage: (message: unknown) => void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Whether a talk is open in any tab. `unknown` until the others have had time to answer. */
type TalkPresence = "unknown" | "open" | "none";

export interface TalkPresenceWatch {
  readonly get: () => TalkPresence;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the other tabs about this one. */
  readonly setOpen: (isOpen: boolean) => void;
  readonly isOpenHere: () => boolean;
  /** Asks anew, and forgets tabs that do not answer: they are gone, perhaps without a word. */
  readonly ask: () => Promise<TalkPresence>;
}

type Message =
  | { readonly kind: "ask" }
  | { readonly kind: "state"; readonly tab: string; readonly isOpen: boolean };

/** Time for a busy tab to answer. Only an update waits for it, never a person. */
const answerTime = 1500;

export function createTalkPresence(
  channel: TabChannel,
  tab: string,
  wait: (milliseconds: number) => Promise<void>,
): TalkPresenceWatch {
  const presence = createStore<TalkPresence>("unknown");
  let isOpenHere = false;
  let hasAsked = false;
  let others = new Set<string>();
  let answered = new Set<string>();

  function tell(message: Message): void {
    channel.postMessage(message);
  }

  function judge(): void {
    if (isOpenHere || others.size > 0) presence.set("open");
    else presence.set(hasAsked ? "none" : "unknown");
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "ask") tell({ kind: "state", tab, isOpen: isOpenHere });
    else if (data.isOpen) {
      others.add(data.tab);
      answered.add(data.tab);
    } else others.delete(data.tab);
    judge();
  };

  return {
    get: presence.get,
    subscribe: presence.subscribe,
    isOpenHere: () => isOpenHere,
    setOpen: (isOpen) => {
      isOpenHere = isOpen;
      tell({ kind: "state", tab, isOpen });
      judge();
    },
    ask: async () => {
      answered = new Set();
      tell({ kind: "ask" });
      await wait(answerTime);
      others = new Set([...others].filter((other) => answered.has(other)));
      hasAsked = true;
      judge();
      return presence.get();
    },
  };
}
