import type { ErasedCase } from "../ports/erasures.ts";
import type { OutOfReach } from "./outOfReach.ts";

/** What a proof tells besides the erasure itself. */
export interface ProofCircumstances {
  /** Who erased it: the owner of the vault. */
  readonly by: string;
  readonly vault: string;
  readonly outOfReach: OutOfReach;
}

/**
 * Proof that a case was erased, as the text of a file, without anything of what was in it. Its
 * links are what is left of its records' places in the chains of devices.
 */
export function erasureProof(
  { case: caseId, at, links }: ErasedCase,
  { by, vault, outOfReach }: ProofCircumstances,
): string {
  return JSON.stringify(
    {
      format: "avstamp-erasure-proof",
      v: 1,
      case: caseId,
      erasedAt: at,
      erasedBy: by,
      vault,
      records: links.length,
      outOfReach,
      links,
    },
    null,
    2,
  );
}
