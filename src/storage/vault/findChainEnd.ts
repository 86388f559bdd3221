import { ok, type Result } from "../../core/issue/index.ts";
import type { Copies } from "../copies/copies.ts";
import { readEnvelope } from "../envelope/readEnvelope.ts";
import { erasureIn } from "../erasure/erasureEntry.ts";
import type { Entry } from "../journal/entry.ts";
import type { ChainEnd } from "./sealDrafts.ts";

/** So many entries are looked at one by one before the vault is read as a whole. */
const nearEnd = 50;

/**
 * The end of a device's chain: its last record, or the last of those that were erased; whichever is
 * later, so that no place in the chain is given twice.
 */
export async function findChainEnd(copies: Copies, device: string): Promise<Result<ChainEnd>> {
  const kept = await lastKept(copies, device);
  if (!kept.ok) return kept;
  const erasures = await copies.byKinds(["erasure"]);
  if (!erasures.ok) return erasures;
  const links = erasures.value.flatMap((entry) => erasureIn(entry)?.links ?? []);
  const erased = links.filter((one) => one.device === device);
  return ok(
    erased.reduce<ChainEnd>(
      (end, { seq, link }) => (seq > end.seq ? { device, seq, link } : end),
      kept.value ?? { device, seq: 0, link: "" },
    ),
  );
}

/**
 * Looked for from the newest entry backwards, where it nearly always is among the very last. Only
 * after a restore do many records of others stand behind it.
 */
async function lastKept(copies: Copies, device: string): Promise<Result<ChainEnd | undefined>> {
  const { n: newest } = copies.report();
  for (let n = newest; n > 0 && n > newest - nearEnd; n -= 1) {
    const entry = await copies.get(n);
    if (!entry.ok) return entry;
    const end = endIn(entry.value, device);
    if (end !== undefined) return ok(end);
  }
  let last: ChainEnd | undefined;
  for await (const slice of copies.all()) {
    if (!slice.ok) return slice;
    for (const entry of slice.value) last = endIn(entry, device) ?? last;
  }
  return ok(last);
}

function endIn(entry: Entry | undefined, device: string): ChainEnd | undefined {
  if (entry?.type !== "record") return undefined;
  const envelope = readEnvelope(entry.bytes);
  if (!envelope.ok || envelope.value.header.device !== device) return undefined;
  return { device, seq: envelope.value.header.seq, link: envelope.value.link };
}
