/**
 * How much of everything a file may have before it is read further. Several times what the largest
 * instrument we know of has, and little enough for every check to come to an end in good time.
 * docs/format.md lists them.
 */
export const limits = {
  /** Length of a file's text in UTF-16 units: 2 MiB of plain letters. */
  length: 2 * 1024 * 1024,
  levels: 40,
  values: 50_000,
  sections: 100,
  itemsInSection: 200,
  itemsInRow: 50,
  /** In the whole instrument, those of rows counted in. */
  items: 1500,
  choices: 40,
  /** Numbers on a rating, each drawn as a card. */
  ratingPoints: 101,
  scales: 300,
  termsInScale: 200,
  /** In the whole instrument. */
  terms: 3000,
  factors: 10,
  steps: 200,
  normRows: 2000,
  /** Named lists, tables and sets; checks, flags, needs and other rules of one kind. */
  rules: 300,
  /** What is short by nature: domains, actors, supports of a need, languages, sources. */
  fewer: 100,
  /** Comparisons in the whole instrument. */
  comparisons: 20_000,
  /** How many may wait for each other, one for the next: items, scales and flags. */
  chain: 24,
  text: 2000,
  name: 200,
} as const;
