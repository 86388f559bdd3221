import type { Instrument, TextsFile } from "../core/instrument/index.ts";
import type { Issue, Result } from "../core/issue/index.ts";
import type { CaseRecord, InstrumentRef, RecordDraft } from "./records/index.ts";

/** A stored row that this program cannot read. It is kept, exported and never written over. */
export interface UnreadableRow {
  readonly id: string;
  readonly case: string;
  readonly issue: Issue;
  readonly row: unknown;
}

export interface StoredRecords {
  readonly records: readonly CaseRecord[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Where records live. Nothing is acknowledged before it is on disk. */
export interface RecordStore {
  /** Why nothing at all is written here, though it can be read; undefined where it is. */
  readonly readOnly: Issue | undefined;
  /**
   * Makes records of what is to be kept, each chained to this device's one before, in the order
   * asked for. All or nothing: after an error none of them is there.
   */
  readonly append: (drafts: readonly RecordDraft[]) => Promise<Result<readonly CaseRecord[]>>;
  readonly loadCase: (caseId: string) => Promise<Result<StoredRecords>>;
  /** Everything of some cases, to reckon with: that is not noted as looking at them. */
  readonly loadCases: (caseIds: readonly string[]) => Promise<Result<StoredRecords>>;
  /** The records a list of cases needs: everything but answers and notes. */
  readonly loadOverview: () => Promise<Result<StoredRecords>>;
  readonly loadAll: () => Promise<Result<StoredRecords>>;
  /** Calls back after any change, also one made in another tab. Returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** Who may write: one tab at a time. */
export interface WriterLock {
  readonly state: () => "waiting" | "held" | "elsewhere";
  readonly subscribe: (listener: () => void) => () => void;
}

export interface InstrumentStore {
  /** The exact version, or undefined; never a newer one instead. */
  readonly find: (ref: InstrumentRef) => Promise<Instrument | undefined>;
  /** The newest version of each instrument that a new assessment may use. */
  readonly offered: () => Promise<readonly Instrument[]>;
  /** The translation into a language; undefined in the source language or where there is none. */
  readonly texts: (instrument: Instrument, language: string) => Promise<TextsFile | undefined>;
}

interface Clock {
  /** Now, as an ISO 8601 moment in UTC. */
  readonly now: () => string;
}

type NewId = () => string;

export interface Ports {
  readonly store: RecordStore;
  readonly lock: WriterLock;
  readonly instruments: InstrumentStore;
  readonly clock: Clock;
  readonly newId: NewId;
}
