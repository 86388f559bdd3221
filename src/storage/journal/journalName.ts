const pattern = /^journal-([1-9]\d{0,8})$/;

/** The file of a generation: a journal written anew is the next one. */
export function journalName(generation: number): string {
  return `journal-${generation}`;
}

/** The generation a file holds, or undefined for a file that is no journal. */
export function generationIn(name: string): number | undefined {
  const [, digits] = pattern.exec(name) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
