import { describe, expect, it } from "vitest";
import { answersOf } from "../../src/cli/vectors/answersOf.ts";
import { expectedOf } from "../../src/cli/vectors/expectedOf.ts";
import { vectorSchema } from "../../src/core/instrument/index.ts";
import { toExact } from "../../src/core/number/index.ts";
import {
  compileColumns,
  compileScorer,
  type RowScore,
  readRow,
} from "../../src/core/scoring/index.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { onlyAsked } from "./onlyAsked.ts";
import { parsed } from "./parsed.ts";

const folders = instrumentFolders();

/** Scales of what is shipped that columns do not take, and why. */
const refusals = {
  "arbetsprofil 0.9.0": {
    hours_to_wish: "method",
    studies_done: "rows",
    number_of_jobs: "rows",
    months_worked: "rows",
    latest_work: "method",
  },
  "arendegenomgang 0.9.0": { unmet_needs: "ticks" },
  "audit 0.9.0": { audit_c: "choose", audit: "choose" },
  "bbq 0.9.0": { bbq: "product" },
  "dudit-score 0.9.0": { dudit: "choose" },
  "phq 0.9.0": { phq9: "scale" },
  "uppfoljning-kort 0.9.0": { goals_left: "method" },
};

it("takes every scale that is shipped but for these", () => {
  const refused = folders.map(({ name, instrument }) => {
    const scorer = compileScorer(parsed(instrument));
    return [name, Object.fromEntries(compileColumns(scorer, 1).refused)] as const;
  });

  expect(Object.fromEntries(refused.filter(([, why]) => Object.keys(why).length > 0))).toEqual(
    refusals,
  );
});

describe.each(folders)("$name in columns gives what was worked out by hand", (folder) => {
  const scorer = compileScorer(parsed(folder.instrument));
  const vectors = [...folder.vectors].map(([name, input]) => ({
    name,
    vector: vectorSchema.parse(input),
  }));
  const columns = compileColumns(scorer, vectors.length);

  it("in one batch, whatever the vectors expect of scales", () => {
    // A vector that tells of a fault has no scores: its row is left as it was.
    const sound = vectors.map(({ vector }, row) => columns.put(row, answersOf(vector)));
    columns.score(vectors.length);

    vectors.forEach(({ name, vector }, row) => {
      const { issues = [], scales = {} } = expectedOf(vector) as Expected;
      expect([name, sound[row]]).toEqual([name, issues.length === 0]);
      if (sound[row] !== true) return;
      for (const [id, asked] of Object.entries(scales)) {
        const of = columns.scales.get(id);
        if (of === undefined) continue;
        const { bounds: _, certain: __, ...rest } = asked;
        expect([name, id, onlyAsked(observed(readRow(of, row)), rest)]).toEqual([name, id, rest]);
      }
    });
  });
});

interface Expected {
  readonly issues?: readonly string[];
  readonly scales?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** In the words vectors use. */
function observed(score: RowScore): Record<string, unknown> {
  const { kind, coverage } = score;
  if (score.kind !== "value") return { kind, ...coverage };
  const [band, ...others] = score.bands;
  return {
    kind,
    ...coverage,
    value: toExact(score.exact),
    band: band?.code,
    otherBands: Object.fromEntries(others.map(({ set, code }) => [set, code])),
  };
}
