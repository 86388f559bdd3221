import type { Result } from "../../src/core/issue/index.ts";
import type { Copies } from "../../src/storage/copies/copies.ts";
import { aNewEntry } from "../fixtures/journal/anEntry.ts";

/** An operation that ended with an issue: done as a whole, or not at all. */
interface Undecided {
  readonly adds: readonly string[];
  readonly removes: readonly string[];
}

/**
 * What one person does with a vault, and what must be in it afterwards. Whatever fails is not tried
 * again, except opening.
 */
export class VaultLife {
  readonly wrong: string[] = [];
  private readonly there = new Set<string>();
  private readonly undecided: Undecided[] = [];
  private readonly open: () => Promise<Result<Copies>>;
  private readonly mayCrash: boolean;
  private failures = 0;

  constructor(open: () => Promise<Result<Copies>>, mayCrash: boolean) {
    this.open = open;
    this.mayCrash = mayCrash;
  }

  async live(): Promise<void> {
    const first = await this.openTwice();
    if (first === undefined) return;
    await this.append(first, ["a"], "c");
    await this.append(first, ["b1", "b2", "b3"], "gone");
    await this.read(first);
    await this.append(first, ["c"], "c");
    await this.remove(first);
    await this.append(first, ["d"], "c");
    this.note(await first.verify(() => undefined));
    this.note(await first.rebuild(() => undefined));
    await this.append(first, ["e"], "c");
    await first.close();

    const second = await this.openTwice();
    if (second === undefined) return;
    await this.read(second);
    await this.append(second, ["f1", "f2"], "c");
    await second.close();
    if (this.failures > 1 && !this.mayCrash) this.wrong.push(`${this.failures} operations failed`);
  }

  /** What is wrong with these ids being all there is. */
  compare(ids: readonly string[]): string[] {
    const found = new Set(ids);
    const wrong = found.size < ids.length ? ["something is there twice"] : [];
    const uncertain = new Set(this.undecided.flatMap(({ adds, removes }) => [...adds, ...removes]));
    for (const id of this.there)
      if (!found.has(id) && !uncertain.has(id)) wrong.push(`lost: ${id}`);
    for (const id of found) {
      if (!this.there.has(id) && !uncertain.has(id)) wrong.push(`not gone: ${id}`);
    }
    const half = this.undecided.filter((one) => this.isHalf(one, found));
    return [...wrong, ...half.map(({ adds }) => `half done: ${adds.join()}`)];
  }

  private isHalf({ adds, removes }: Undecided, found: ReadonlySet<string>): boolean {
    const present = removes.filter((id) => this.there.has(id));
    const isDone = adds.every((id) => found.has(id)) && present.every((id) => !found.has(id));
    const isUndone = adds.every((id) => !found.has(id)) && present.every((id) => found.has(id));
    return !isDone && !isUndone;
  }

  private async openTwice(): Promise<Copies | undefined> {
    for (let times = 0; times < 2; times += 1) {
      const opened = await this.open();
      if (opened.ok) return opened.value;
      this.failures += 1;
    }
    return undefined;
  }

  private async append(copies: Copies, ids: readonly string[], inCase: string): Promise<void> {
    const entries = ids.map((id) => aNewEntry(id, { case: inCase }));
    if (this.note(await copies.append(entries))) {
      for (const id of ids) this.there.add(id);
      return;
    }
    if (this.mayCrash) this.undecided.push({ adds: ids, removes: [] });
    const read = await copies.byCase(inCase);
    const isShown = read.ok && read.value.some(({ id }) => ids.includes(id));
    if (isShown) this.wrong.push(`shown though it failed: ${ids.join()}`);
  }

  private async remove(copies: Copies): Promise<void> {
    const removes = ["b1", "b2", "b3"];
    const instead = aNewEntry("erasure", { type: "erasure", kind: "erasure" });
    if (this.note(await copies.remove((entry) => entry.case === "gone", [instead]))) {
      for (const id of removes) this.there.delete(id);
      this.there.add("erasure");
    } else {
      this.undecided.push({ adds: ["erasure"], removes });
    }
  }

  private async read(copies: Copies): Promise<void> {
    const read = await copies.byCase("c");
    if (!this.note(read) || !read.ok) return;
    const wrong = this.compare(read.value.map(({ id }) => id));
    this.wrong.push(...wrong.filter((text) => text.startsWith("not gone")));
  }

  private note(result: Result<unknown>): boolean {
    if (!result.ok) this.failures += 1;
    return result.ok;
  }
}
