import type { Instrument } from "../core/instrument/index.ts";
import { fail, ok, type Result } from "../core/issue/index.ts";
import { checkReference } from "./checkReference.ts";
import type { RecordWriter } from "./createRecordWriter.ts";
import { listCases } from "./listCases.ts";
import type { Ports } from "./ports.ts";

export interface NewFirstVisit {
  readonly reference: string;
  readonly instrument: Instrument;
  readonly interpreter: boolean;
}

export interface StartedVisit {
  readonly caseId: string;
  readonly assessmentId: string;
}

/** Opens a case and starts its first assessment, both or neither. */
export async function startFirstVisit(
  ports: Ports,
  writer: RecordWriter,
  { reference, instrument, interpreter }: NewFirstVisit,
): Promise<Result<StartedVisit>> {
  const overview = await listCases(ports);
  if (!overview.ok) return overview;
  const taken = new Set(overview.value.cases.map((one) => one.reference));
  const issues = checkReference(reference, taken);
  if (issues.length > 0) return fail(issues);
  const caseId = ports.newId();
  const assessmentId = ports.newId();
  const written = await writer.write(caseId, [
    { type: "caseOpened", reference: reference.trim() },
    {
      type: "assessmentStarted",
      assessment: assessmentId,
      purpose: "firstVisit",
      instrument: {
        id: instrument.file.id,
        version: instrument.file.version,
        hash: instrument.hash,
      },
      respondent: "client",
      interpreter,
    },
  ]);
  return written.ok ? ok({ caseId, assessmentId }) : written;
}
