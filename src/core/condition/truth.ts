/** Kleene's third value: what cannot be told is `unknown`, never false. */
export type Truth = true | false | "unknown";

export function not(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}

/** True when at least n hold, false when too few still can, else unknown. */
export function atLeast(n: number, truths: readonly Truth[]): Truth {
  let held = 0;
  let open = 0;
  for (const truth of truths) {
    if (truth === true) held += 1;
    else if (truth === "unknown") open += 1;
  }
  if (held >= n) return true;
  return held + open >= n ? "unknown" : false;
}

export function all(truths: readonly Truth[]): Truth {
  return atLeast(truths.length, truths);
}

export function any(truths: readonly Truth[]): Truth {
  return atLeast(1, truths);
}
