/** Our own words around the rows of a repeat. */
export interface RowLabels {
  /** That there are none, said as an answer. */
  readonly none: string;
  readonly add: string;
  readonly addAnother: string;
  /** Why there is no more to add. */
  readonly most: (most: number) => string;
  readonly row: (number: number) => string;
  /** A row in which nothing is said yet. */
  readonly empty: string;
  /** How many questions of a row have nothing yet; empty for none. */
  readonly blank: (count: number) => string;
  readonly edit: string;
  readonly done: string;
  /** Which question of a row this is, where they come one at a time. */
  readonly step: (number: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  /** Whether there is one more, and both answers. */
  readonly more: string;
  readonly moreYes: string;
  readonly moreNo: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly removed: (rows: readonly string[]) => string;
  readonly undo: string;
  /** Why what was removed cannot come back. */
  readonly noRoom: (most: number) => string;
}
