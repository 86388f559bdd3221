/** Numbers of entries, ascending: the first and last of each unbroken run, without overlaps. */
export type Ranges = readonly (readonly [first: number, last: number])[];

/** The ranges of numbers in any order; a number may come twice. */
export function rangesOf(numbers: Iterable<number>): Ranges {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) addRange(ranges, n, n);
  return ranges;
}

/** All that is in either. */
export function unite(a: Ranges, b: Ranges): Ranges {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const ranges: [number, number][] = [];
  const all = [...a, ...b].sort(([first], [other]) => first - other);
  for (const [first, last] of all) addRange(ranges, first, last);
  return ranges;
}

/** What is in the first and not in the second. */
export function without(a: Ranges, b: Ranges): Ranges {
  if (b.length === 0) return a;
  const ranges: [number, number][] = [];
  for (const [first, last] of a) {
    let from = first;
    for (const [out, to] of b) {
      if (to < from || out > last) continue;
      if (out > from) ranges.push([from, out - 1]);
      from = to + 1;
    }
    if (from <= last) ranges.push([from, last]);
  }
  return ranges;
}

export function holds(ranges: Ranges, n: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = ranges[middle] ?? [0, 0];
    if (n < first) high = middle - 1;
    else if (n > last) low = middle + 1;
    else return true;
  }
  return false;
}

/** How many numbers there are in all. */
export function countOf(ranges: Ranges): number {
  return ranges.reduce((count, [first, last]) => count + last - first + 1, 0);
}

/** The highest number, 0 when there is none. */
export function highestOf(ranges: Ranges): number {
  return ranges.at(-1)?.[1] ?? 0;
}

export function isSame(a: Ranges, b: Ranges): boolean {
  return (
    a.length === b.length &&
    a.every(([first, last], i) => first === b[i]?.[0] && last === b[i]?.[1])
  );
}

/** Adds a range that begins no earlier than those before it. */
function addRange(ranges: [number, number][], first: number, last: number): void {
  const before = ranges.at(-1);
  if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
  else ranges.push([first, last]);
}
