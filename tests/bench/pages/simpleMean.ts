const points: Readonly<Record<string, number>> = { great: 0, some: 33, small: 67, none: 100 };

/** Progress and score as one would write them by hand: how many, and a mean of those. */
export function simpleMean(codes: Iterable<string>, of: number): string {
  let count = 0;
  let sum = 0;
  for (const code of codes) {
    count += 1;
    sum += points[code] ?? 0;
  }
  return `${count} av ${of} · ${count === 0 ? "–" : (sum / count).toFixed(1)}`;
}
