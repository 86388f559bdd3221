import { entryIn } from "./entryIn.ts";
import type { Damage, JournalContents, JournalEnd, Place } from "./journalContents.ts";
import { headerSchema, readySchema, togetherSchema } from "./journalNotes.schema.ts";
import { parseNote } from "./notePayload.ts";
import type { Frame } from "./readFrame.ts";

interface Part {
  readonly places: Map<number, Place>;
  readonly damage: Damage[];
  end: JournalEnd;
}

/** Puts together what is in a journal, frame by frame in the order of the file. */
export class ContentsCollector {
  private readonly whole: Part;
  /** An append of which some frames are still to come. */
  private open: { readonly part: Part; left: number } | undefined;
  private header: JournalContents["header"];
  private ready: JournalContents["ready"];
  /** The highest number seen, and the highest of appends that are whole. */
  private highest: number;
  private n: number;

  constructor({ end, n }: { readonly end: JournalEnd; readonly n: number }) {
    this.whole = { places: new Map(), damage: [], end };
    this.highest = n;
    this.n = n;
  }

  takeFrame(frame: Frame): void {
    const end = { length: frame.at + frame.size, last: frame.at };
    switch (frame.type) {
      case "header":
        this.header ??= parseNote(headerSchema, frame.payload);
        break;
      case "ready":
        this.ready ??= parseNote(readySchema, frame.payload);
        this.highest = Math.max(this.highest, this.ready?.n ?? 0);
        break;
      case "together":
        this.close();
        this.open = { part: { places: new Map(), damage: [], end }, left: countIn(frame) };
        return;
      default:
        this.takeEntry(frame);
        if (this.open !== undefined) this.open.left -= 1;
    }
    this.part().end = end;
    if (this.open === undefined) this.n = this.highest;
    else if (this.open.left <= 0) this.close();
  }

  takeDamage(at: number, size: number): void {
    this.part().damage.push({ at, size, after: this.highest, before: undefined });
  }

  contents(length: number): JournalContents {
    const { header, ready, n, whole } = this;
    // What follows the last whole frame was perhaps being written when everything stopped.
    const tornOff =
      this.open?.part.damage ?? whole.damage.filter(({ at }) => at >= whole.end.length);
    const tail = {
      places: this.open?.part.places ?? new Map<number, Place>(),
      damage: tornOff,
      size: length - whole.end.length,
      end: this.part().end,
    };
    return {
      header,
      ready,
      n,
      places: whole.places,
      damage: whole.damage.filter((one) => !tornOff.includes(one)),
      end: whole.end,
      tail: tail.size === 0 ? undefined : tail,
    };
  }

  private part(): Part {
    return this.open?.part ?? this.whole;
  }

  private takeEntry(frame: Frame): void {
    const entry = entryIn(frame);
    const { places } = this.part();
    if (entry === undefined || this.whole.places.has(entry.n) || places.has(entry.n)) {
      this.takeDamage(frame.at, frame.size);
    } else {
      places.set(entry.n, { at: frame.at, check: frame.check });
      this.highest = Math.max(this.highest, entry.n);
      this.endDamage(entry.n);
    }
  }

  /** The first number behind damage says which may have been in it. */
  private endDamage(before: number): void {
    for (const { damage } of new Set([this.whole, this.part()])) {
      const last = damage.at(-1);
      if (last?.before === undefined && last !== undefined) {
        damage.splice(-1, 1, { ...last, before });
      }
    }
  }

  private close(): void {
    if (this.open === undefined) return;
    const { places, damage, end } = this.open.part;
    for (const [number, place] of places) this.whole.places.set(number, place);
    this.whole.damage.push(...damage);
    this.whole.end = end;
    this.open = undefined;
    this.n = this.highest;
  }
}

function countIn(frame: Frame): number {
  return parseNote(togetherSchema, frame.payload)?.count ?? 0;
}
