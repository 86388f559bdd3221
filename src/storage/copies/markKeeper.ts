/**
 * A third witness beside the two copies, in localStorage of the page: it holds no entries, but when
 * both copies are empty it tells a loss from a first run.
 */
export interface MarkKeeper {
  /** The highest number ever acknowledged, or undefined when none was. */
  readonly kept: () => Promise<number | undefined>;
  /** Told after each acknowledgement, and not waited for. */
  readonly keep: (n: number) => void;
}
