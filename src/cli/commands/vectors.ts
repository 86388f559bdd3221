import {
  type Instrument,
  parseLocatedJson,
  type Vector,
  vectorSchema,
} from "../../core/instrument/index.ts";
import { fail, type Issue, ok, type Result } from "../../core/issue/index.ts";
import { compileScorer } from "../../core/scoring/index.ts";
import { checkVector } from "../checkVector.ts";
import { type Files, nameOf, sibling } from "../files.ts";
import { findInstruments } from "../findInstruments.ts";
import { readVersion } from "../readVersion.ts";
import { checkExpected } from "../vectors/checkExpected.ts";
import { compareVector } from "../vectors/compareVector.ts";
import type { FailedVector, VectorReport } from "../vectors/vectorReport.ts";

export interface VectorsOutcome {
  readonly reports: readonly VectorReport[];
  /** Instruments and vectors that could not be read at all. */
  readonly issues: readonly Issue[];
}

/** Runs the vectors of every instrument that the paths stand for. */
export function vectors(files: Files, paths: readonly string[]): VectorsOutcome {
  const all = paths
    .flatMap((path) => findInstruments(files, path))
    .map((path) => vectorsOf(files, path));
  return {
    reports: all.flatMap(({ reports }) => reports),
    issues: all.flatMap(({ issues }) => issues),
  };
}

function vectorsOf(files: Files, path: string): VectorsOutcome {
  const version = readVersion(files, path);
  if (!version.ok) return { reports: [], issues: version.issues };
  const { instrument, onDisk } = version.value;
  const scorer = compileScorer(instrument);
  const failed: FailedVector[] = [];
  const issues: Issue[] = [];
  const inFolder = files.jsonIn(sibling(path, "vectors"));
  for (const file of inFolder) {
    const vector = readVector(files, file, instrument);
    if (!vector.ok) {
      issues.push(...vector.issues);
      continue;
    }
    const { title, derivation } = vector.value;
    const comparison = compareVector(scorer, vector.value);
    if (comparison.differences.length === 0) continue;
    failed.push({ vector: nameOf(file), title, derivation, ...comparison });
  }
  const name = `${onDisk.id} ${onDisk.version}`;
  return {
    reports: [{ instrument: name, file: path, vectors: inFolder.length, failed }],
    issues,
  };
}

function readVector(files: Files, path: string, instrument: Instrument): Result<Vector> {
  const text = files.read(path);
  if (!text.ok) return text;
  const json = parseLocatedJson(text.value, path);
  if (!json.ok) return json;
  const { value, locate } = json.value;
  const vector = vectorSchema.safeParse(value);
  // What its answers have wrong is for the comparison, which knows whether it is meant.
  const issues = vector.success
    ? checkExpected(instrument, vector.data)
    : checkVector(instrument, value);
  return vector.success && issues.length === 0 ? ok(vector.data) : fail(issues.map(locate));
}
