import type { Result } from "../../core/issue/index.ts";
import type { RecordWriter } from "../createRecordWriter.ts";
import type { ErasedCase, ErasureStep, Erasures } from "../ports/erasures.ts";
import type { CaseState } from "../records/index.ts";

export interface ReadyErasure {
  readonly cases: readonly Pick<CaseState, "id" | "retention">[];
  readonly typedCode: string;
  readonly onStep: (step: ErasureStep) => void;
}

/**
 * Erases what was made ready. First each case says that its erasure has begun, so that one that was
 * interrupted by a crash is known at the next start; after an issue it says again what it did.
 */
export async function eraseCases(
  vault: Pick<Erasures, "erase">,
  writer: RecordWriter,
  { cases, typedCode, onStep }: ReadyErasure,
): Promise<Result<readonly ErasedCase[]>> {
  for (const { id } of cases) {
    const begun = await writer.write(id, [{ type: "retention", decision: "begun" }]);
    if (!begun.ok) return begun;
  }
  const erased = await vault.erase(typedCode, onStep);
  if (erased.ok) return erased;
  for (const { id, retention } of cases) {
    // If this fails too, the case goes on saying that it has begun, and can be taken up.
    const { at: _at, ...before } = retention ?? { decision: "none", at: "" };
    await writer.write(id, [{ type: "retention", ...before }]);
  }
  return erased;
}
