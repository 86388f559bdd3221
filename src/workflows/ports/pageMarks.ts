/** The marks that the page keeps in localStorage: a worker has no access to it. */
export interface PageMarks {
  readonly vaults: () => readonly string[];
  readonly kept: (vault: string) => number | undefined;
  readonly keep: (vault: string, n: number) => void;
}
