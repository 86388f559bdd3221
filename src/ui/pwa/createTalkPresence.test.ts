import { describe, expect, it } from "vitest";
import {
  createTalkPresence,
  type TabChannel,
  type TalkPresenceWatch,
} from "./createTalkPresence.ts";

/** Tabs joined as a BroadcastChannel joins them: everybody hears but the one who speaks. */
function joinTabs(): { open: (name: string) => TalkPresenceWatch; crash: (name: string) => void } {
  const channels = new Map<string, TabChannel>();
  const join = (name: string): TabChannel => {
    const channel: TabChannel = {
      onmessage: null,
      postMessage: (data) => {
        for (const [other, { onmessage }] of channels) {
          if (other !== name) onmessage?.({ data } as MessageEvent);
        }
      },
    };
    channels.set(name, channel);
    return channel;
  };
  return {
    open: (name) => createTalkPresence(join(name), name, () => Promise.resolve()),
    crash: (name) => channels.delete(name),
  };
}

describe("createTalkPresence", () => {
  it("does not know before it has asked, so that no update comes too early", async () => {
    const tab = joinTabs().open("a");

    expect(tab.get()).toBe("unknown");
    expect(await tab.ask()).toBe("none");
  });

  it("hears of a talk in another tab, also one opened before it", async () => {
    const tabs = joinTabs();
    tabs.open("talk").setOpen(true);
    const desk = tabs.open("desk");

    expect(await desk.ask()).toBe("open");
  });

  it("hears when the talk is left", async () => {
    const tabs = joinTabs();
    const talk = tabs.open("talk");
    const desk = tabs.open("desk");
    const heard: string[] = [];
    desk.subscribe(() => heard.push(desk.get()));
    await desk.ask();
    talk.setOpen(true);
    talk.setOpen(false);

    expect(heard).toEqual(["none", "open", "none"]);
  });

  it("stays open while one of two talks is", () => {
    const tabs = joinTabs();
    const desk = tabs.open("desk");
    const first = tabs.open("first");
    const second = tabs.open("second");
    first.setOpen(true);
    second.setOpen(true);
    first.setOpen(false);

    expect(desk.get()).toBe("open");
  });

  it("forgets a tab that is gone without a word once it is asked for", async () => {
    const tabs = joinTabs();
    const desk = tabs.open("desk");
    tabs.open("talk").setOpen(true);
    tabs.crash("talk");

    expect(desk.get()).toBe("open");
    expect(await desk.ask()).toBe("none");
  });

  it("counts its own talk", async () => {
    const tab = joinTabs().open("a");
    tab.setOpen(true);

    expect(tab.isOpenHere()).toBe(true);
    expect(await tab.ask()).toBe("open");
  });
});
