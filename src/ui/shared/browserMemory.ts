/** A small choice kept in this browser; undefined where nothing is kept or nothing may be. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgotten at once where the browser keeps nothing: a choice is never worth an error. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
