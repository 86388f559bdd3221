import type { AuditLine } from "../ports/auditActions.ts";

/** Copies that may hold a case and that no erasure reaches, as far as this device's trail knows. */
export interface OutOfReach {
  /** When backups were saved, as ISO moments, oldest first. */
  readonly backups: readonly string[];
  /** When the case, or all cases, were saved as files in the open. */
  readonly files: readonly string[];
  /** When something of the case was printed. */
  readonly prints: readonly string[];
}

/** What was taken out of some cases up to a moment; up to now without one. */
export function outOfReach(
  lines: readonly AuditLine[],
  cases: readonly string[],
  until?: string,
): OutOfReach {
  const isOfThem = ({ case: about }: AuditLine): boolean =>
    about !== undefined && cases.includes(about);
  const before = lines.filter(({ at }) => until === undefined || at <= until);
  const when = (wanted: readonly AuditLine[]) => wanted.map(({ at }) => at);
  return {
    backups: when(before.filter(({ action }) => action === "backedUp")),
    files: when(
      before.filter(
        (line) => line.action === "exported" && (line.case === undefined || isOfThem(line)),
      ),
    ),
    prints: when(before.filter((line) => line.action === "printed" && isOfThem(line))),
  };
}
