import type { CopiesReport } from "../../../../src/storage/copies/copiesReport.ts";

/** What the page asks of its worker. */
export type Request =
  | { readonly act: "open"; readonly kept: number | undefined }
  /** Without a number of steps it never ends. */
  | { readonly act: "work"; readonly round: number; readonly steps?: number }
  | { readonly act: "verify" }
  | { readonly act: "close" };

/** What is in the copies, as their worker sees it. */
export interface Contents {
  readonly report: CopiesReport;
  /** Ids of entries, ascending by number; those in quarantine are named as such. */
  readonly ids: readonly string[];
  readonly numbers: readonly number[];
  /** Ids of those whose bytes are not what they were. */
  readonly altered: readonly string[];
}

/** What the worker says, some of it without being asked. */
export type Message =
  | { readonly kind: "kept"; readonly n: number }
  | { readonly kind: "worked"; readonly round: number; readonly upTo: number }
  | { readonly kind: "contents"; readonly contents: Contents }
  | { readonly kind: "closed" }
  | { readonly kind: "failed"; readonly reason: string };
