import type { Choice } from "../fixtures/seededChoice.ts";
import { changes, keyMarks } from "./changes.ts";
import { jsonPlaces } from "./jsonPlaces.ts";

/** JSON with one to three things changed in it, as text, and what they were. */
export function changedJson(
  json: unknown,
  choice: Choice,
): { readonly name: string; readonly text: string } {
  const file = structuredClone(json);
  const made: string[] = [];
  for (let left = 1 + choice.below(3); left > 0; left -= 1) {
    const [first, ...rest] = jsonPlaces(file);
    if (first === undefined) break;
    const change = choice.oneOf(changes);
    change.make([first, ...rest], choice);
    made.push(change.name);
  }
  const text = JSON.stringify(file).replaceAll(/"@\w+":/g, (mark) => {
    const key = keyMarks[mark.slice(1, -2)];
    return key === undefined ? mark : `"${key}":`;
  });
  return { name: made.join(", "), text };
}
