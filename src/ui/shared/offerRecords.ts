import { ok, type Result } from "../../core/issue/index.ts";
import { exportRecords } from "../../workflows/exportRecords.ts";
import type { Ports } from "../../workflows/ports.ts";
import { dayOf } from "./dayOf.ts";
import { offerFile } from "./offerFile.ts";
import type { Workspace } from "./route.ts";

/** Everything stored in the workspace, also what cannot be read, as one file to keep. */
export async function offerRecords(
  ports: Pick<Ports, "store" | "clock">,
  workspace: Workspace,
): Promise<Result<void>> {
  const exported = await exportRecords(ports);
  if (!exported.ok) return exported;
  const day = dayOf(ports.clock.now());
  const kind = workspace === "demo" ? "pahittade" : "arenden";
  offerFile(`avstamp-${kind}-${day}.json`, exported.value);
  return ok(undefined);
}
