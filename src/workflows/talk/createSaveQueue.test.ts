import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, issue, ok, type Result } from "../../core/issue/index.ts";
import { answered } from "../../core/response/index.ts";
import { createSaveQueue, type SaveState } from "./createSaveQueue.ts";
import { type Intent, intentKey } from "./intent.ts";

const said = (item: string, value: string): Intent => ({
  kind: "answer",
  item,
  answer: answered(value),
});

/** A disk that may refuse, and remembers what it took. */
function diskThat(refuses: () => boolean): {
  disk: Map<string, Intent>;
  write: (intents: readonly Intent[]) => Promise<Result<void>>;
} {
  const disk = new Map<string, Intent>();
  return {
    disk,
    write: async (intents) => {
      await Promise.resolve();
      if (refuses()) return fail([issue("storage/quota-exceeded", "")]);
      for (const intent of intents) disk.set(intentKey(intent), intent);
      return ok(undefined);
    },
  };
}

describe("createSaveQueue", () => {
  it("writes what is said, and says so only when it is on disk", async () => {
    const { disk, write } = diskThat(() => false);
    const states: SaveState["kind"][] = [];
    const queue = createSaveQueue(write, () => states.push(queue.state().kind));
    queue.add(said("housing", "none"));

    expect(queue.state()).toEqual({ kind: "saving" });
    expect(await queue.flush()).toEqual(ok(undefined));
    expect(queue.state()).toEqual({ kind: "saved" });
    expect(states.at(-1)).toBe("saved");
    expect(queue.waiting()).toEqual([]);
    expect([...disk.values()]).toEqual([said("housing", "none")]);
  });

  it("keeps what could not be written, says why, and writes it when asked again", async () => {
    let isFull = true;
    const { disk, write } = diskThat(() => isFull);
    const queue = createSaveQueue(write, () => undefined);
    queue.add(said("housing", "none"));
    await queue.flush();

    expect(queue.state()).toEqual({ kind: "failed", issue: issue("storage/quota-exceeded", "") });
    expect(queue.waiting()).toEqual([said("housing", "none")]);
    isFull = false;
    await queue.flush();
    expect(queue.state()).toEqual({ kind: "saved" });
    expect(disk.get("answer/housing")).toEqual(said("housing", "none"));
  });

  it("keeps what was being written when writing breaks, and can write again", async () => {
    let isBroken = true;
    const { disk, write } = diskThat(() => false);
    const queue = createSaveQueue(
      async (intents) => {
        if (isBroken) throw new Error("The store broke");
        return write(intents);
      },
      () => undefined,
    );
    queue.add(said("housing", "none"));

    expect(await queue.flush()).toEqual(fail([issue("storage/failed", "")]));
    expect(queue.state()).toEqual({ kind: "failed", issue: issue("storage/failed", "") });
    expect(queue.waiting()).toEqual([said("housing", "none")]);
    isBroken = false;
    expect(await queue.flush()).toEqual(ok(undefined));
    expect(disk.get("answer/housing")).toEqual(said("housing", "none"));
  });

  it("lets what is said meanwhile stand before what failed", async () => {
    let isFull = true;
    const { disk, write } = diskThat(() => isFull);
    const queue = createSaveQueue(write, () => undefined);
    queue.add(said("housing", "none"));
    queue.add(said("housing", "great"));
    await queue.flush();
    isFull = false;
    await queue.flush();

    expect(disk.get("answer/housing")).toEqual(said("housing", "great"));
  });

  it("writes what is said in the very moment the round before ends", async () => {
    const { disk, write } = diskThat(() => false);
    let isFirst = true;
    const queue = createSaveQueue(write, () => {
      const isDone = queue.state().kind === "saved" && queue.waiting().length === 0;
      if (!isDone || !isFirst) return;
      isFirst = false;
      queue.add(said("network", "small"));
    });
    queue.add(said("housing", "none"));
    await new Promise((resolve) => setTimeout(resolve, 0));

    expect(disk.get("answer/network")).toEqual(said("network", "small"));
    expect(queue.waiting()).toEqual([]);
    expect(queue.state()).toEqual({ kind: "saved" });
  });

  it("loses nothing and ends with the last word, however writing and failing fall", async () => {
    const step = fc.oneof(
      fc.record({ item: fc.constantFrom("a", "b", "c"), value: fc.string() }),
      fc.constant("pause" as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step), fc.array(fc.boolean()), async (steps, refusals) => {
        const left = [...refusals];
        const { disk, write } = diskThat(() => left.shift() ?? false);
        const queue = createSaveQueue(write, () => undefined);
        const last = new Map<string, Intent>();
        for (const one of steps) {
          if (one === "pause") await Promise.resolve();
          else {
            const intent = said(one.item, one.value);
            last.set(intentKey(intent), intent);
            queue.add(intent);
          }
          const kept = new Map(disk);
          for (const intent of queue.waiting()) kept.set(intentKey(intent), intent);
          expect(kept).toEqual(last);
        }
        while (!(await queue.flush()).ok);

        expect(disk).toEqual(last);
        expect(queue.state()).toEqual({ kind: "saved" });
      }),
    );
  });
});
