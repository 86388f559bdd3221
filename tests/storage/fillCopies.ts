import type { Copies } from "../../src/storage/copies/copies.ts";
import type { Entry } from "../../src/storage/journal/entry.ts";
import { aNewEntry, bytesOf } from "../fixtures/journal/anEntry.ts";
import type { Choice } from "../fixtures/seededChoice.ts";

/** Appends and removes at will; gives back what was acknowledged, by number. */
export async function fillCopies(copies: Copies, choice: Choice): Promise<Map<number, Entry>> {
  const there = new Map<number, Entry>();
  const appends = 1 + choice.below(12);
  for (let i = 0; i < appends; i += 1) {
    const inCase = `case ${choice.below(3)}`;
    const entries = Array.from({ length: 1 + choice.below(4) }, (_, k) =>
      aNewEntry(`entry ${i}.${k}`, { case: inCase, kind: choice.oneOf(["answer", "note"]) }),
    );
    const appended = await copies.append(entries);
    if (!appended.ok) throw new Error(JSON.stringify(appended.issues));
    for (const entry of appended.value) there.set(entry.n, entry);
    if (choice.onceIn(8)) await erase(copies, there, `case ${choice.below(3)}`);
  }
  return there;
}

async function erase(copies: Copies, there: Map<number, Entry>, inCase: string): Promise<void> {
  const instead = aNewEntry(`erasure of ${inCase}`, { type: "erasure", kind: "erasure" });
  const removed = await copies.remove((entry) => entry.case === inCase, [instead]);
  if (!removed.ok) throw new Error(JSON.stringify(removed.issues));
  for (const entry of there.values()) if (entry.case === inCase) there.delete(entry.n);
  for (const entry of removed.value.kept) there.set(entry.n, entry);
}

/** What a signature would tell: in these tests the bytes follow from the id. */
export function isIntact({ id, type, bytes }: Entry): boolean {
  if (type === "quarantine") return true;
  const expected = bytesOf(id);
  return expected.length === bytes.length && expected.every((byte, i) => byte === bytes[i]);
}
