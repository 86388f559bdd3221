import { ok, type Result } from "../../core/issue/index.ts";
import type { Copies } from "../copies/copies.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import type { ChainEnd } from "./sealDrafts.ts";

/**
 * The end of a device's chain: its last record, looked for from the newest entry backwards. It is
 * nearly always among the very last; only after a restore do others' records stand behind it.
 */
export async function findChainEnd(copies: Copies, device: string): Promise<Result<ChainEnd>> {
  for (let n = copies.report().n; n > 0; n -= 1) {
    const entry = await copies.get(n);
    if (!entry.ok) return entry;
    if (entry.value?.type !== "record") continue;
    const envelope = readEnvelope(entry.value.bytes);
    if (!envelope.ok || envelope.value.header.device !== device) continue;
    return ok({ device, seq: envelope.value.header.seq, link: envelope.value.link });
  }
  return ok({ device, seq: 0, link: "" });
}
