import type { Issue } from "../../core/issue/index.ts";

/** Nothing is wrong but that a newer program wrote it: that is no damage. */
export function isOfNewer(issues: readonly Issue[]): boolean {
  return issues.every(({ code }) => code === "vault/newer-version");
}
