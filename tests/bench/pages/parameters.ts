const parameters = new URLSearchParams(window.location.search);

/** How many items the instrument of this page has. */
export const size = Number(parameters.get("size") ?? 60);

export function parameter(name: string): string | undefined {
  return parameters.get(name) ?? undefined;
}

export function root(): HTMLElement {
  const found = document.getElementById("root");
  if (found === null) throw new Error("The page has a place to draw in");
  return found;
}
