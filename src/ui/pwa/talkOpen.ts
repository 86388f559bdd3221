import { createTalkPresence, type TabChannel } from "./createTalkPresence.ts";

/** Alone in the world where tabs cannot speak to each other. */
const noChannel: TabChannel = { postMessage: () => undefined, onmessage: null };

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("avstamp-busy") : noChannel;

/** Whether a talk is open in this tab or another: the app is not updated meanwhile. */
export const talkPresence = createTalkPresence(
  channel,
  crypto.randomUUID(),
  async (milliseconds) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  },
);

/** Said by the talk screen when it opens and when it is left. */
export function setTalkOpen(isOpen: boolean): void {
  talkPresence.setOpen(isOpen);
}
