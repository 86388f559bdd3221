import { ok, type Result } from "../core/issue/index.ts";
import type { Ports } from "./ports.ts";

/**
 * Everything stored, as the text of a file, also what cannot be read: the way out when something
 * has gone wrong. With a case id only that case.
 */
export async function exportRecords(
  { store, clock }: Pick<Ports, "store" | "clock">,
  caseId?: string,
  /** What was said but could not be written, so that it is not lost either. */
  unsaved: readonly unknown[] = [],
): Promise<Result<string>> {
  const stored = await (caseId === undefined ? store.loadAll() : store.loadCase(caseId));
  if (!stored.ok) return stored;
  const { records, unreadable } = stored.value;
  return ok(
    JSON.stringify(
      {
        format: "avstamp-records",
        v: 1,
        exportedAt: clock.now(),
        purpose: "Not encrypted. Not for decisions, sanctions or control.",
        records,
        unreadable: unreadable.map(({ row }) => row),
        unsaved,
      },
      null,
      2,
    ),
  );
}
