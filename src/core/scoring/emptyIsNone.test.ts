import { describe, expect, it } from "vitest";
import { aMultiple, aScale, type ScaleParts } from "../../../tests/fixtures/instruments/aScale.ts";
import { toExact } from "../number/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import { scoreResponse } from "./scoreResponse.ts";

/** 30 for p and 20 for q; and whether anything was said at all. */
function scores(answers: Answers, emptyIs?: "none") {
  const ticks = { ...aMultiple("ticks", ["p", "q"]), ...(emptyIs && { emptyIs }) };
  const items = [ticks] as ScaleParts["items"];
  const scorer = compileScorer(
    aScale({
      items,
      scale: {
        of: [
          { item: "ticks", ticked: "p", weight: 30 },
          { item: "ticks", ticked: "q", weight: 20 },
        ],
        method: "sum",
      },
      file: {
        flags: [
          {
            id: "said",
            when: { item: "ticks", op: "exists" },
            kind: "screen",
            text: "Prov.",
            source: "Prov.",
          },
          {
            id: "p",
            when: { item: "ticks", op: "includes", value: "p" },
            kind: "screen",
            text: "Prov.",
            source: "Prov.",
          },
        ],
      },
    }),
  );
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  const score = scored.value.scales.get("s");
  return {
    value: score?.kind === "value" ? score.value : score?.kind,
    bounds:
      score !== undefined && "bounds" in score && score.bounds !== undefined
        ? [score.bounds.low, score.bounds.high].map(toExact)
        : undefined,
    flags: scored.value.flags.map(({ truth }) => truth),
  };
}

describe("nothing ticked where that is an answer", () => {
  it("counts as no tick of any option", () => {
    expect(scores({ ticks: answered([]) }, "none")).toEqual({
      value: 0,
      bounds: ["0", "0"],
      flags: ["yes", "no"],
    });
  });

  it("is not the same as nothing said", () => {
    expect(scores({}, "none")).toEqual({
      value: "insufficient",
      // Nothing at all, or both: 30 + 20.
      bounds: ["0", "50"],
      flags: ["unknown", "unknown"],
    });
  });

  it("is no possible answer elsewhere: there the least is the cheapest tick", () => {
    expect(scores({}).bounds).toEqual(["20", "50"]);
  });
});
