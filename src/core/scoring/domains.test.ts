import { describe, expect, it } from "vitest";
import { someScales } from "../../../tests/fixtures/instruments/someScales.ts";
import type { AnswerValue } from "../condition/index.ts";
import { toExact } from "../number/index.ts";
import { answered } from "../response/index.ts";
import { compileScorer } from "./compileScorer.ts";
import type { DomainScore } from "./score.ts";
import { scoreResponse } from "./scoreResponse.ts";

const scales = {
  first: { of: [{ item: "x" }], method: "sum" },
  second: {
    of: [{ item: "y" }, { item: "z", points: { a: 0, b: 1, c: 5 } }],
    method: "sum",
    missing: { need: { answered: 1 } },
  },
};

type Given = Readonly<Record<string, AnswerValue>>;

function domainOf(domain: object, given: Given, other: object = {}): DomainScore {
  const instrument = someScales(scales, {
    domains: [{ id: "d", title: "Prov", scales: ["first", "second"], ...domain }],
    ...other,
  });
  const answers = Object.entries(given).map(([id, value]) => [id, answered(value)] as const);
  const scores = scoreResponse(compileScorer(instrument), Object.fromEntries(answers));
  const found = scores.ok ? scores.value.domains.get("d") : undefined;
  if (found === undefined) throw new Error("The domain is gone");
  return found;
}

function inWords(score: DomainScore) {
  const bounds = "bounds" in score ? score.bounds : undefined;
  return {
    kind: score.kind,
    ...(score.kind === "value" ? { value: toExact(score.exact) } : {}),
    ...(bounds === undefined ? {} : { bounds: [bounds.low, bounds.high].map(toExact) }),
  };
}

describe("a domain that is the mean of its scales", () => {
  const half = { aggregate: "mean", missing: { need: { share: "1/2" } } };
  const all = { aggregate: "mean", missing: { need: "all" } };

  it("is their exact mean, without a band", () => {
    // (4 + (2 + 5)) / 2
    const found = domainOf(all, { x: 4, y: 2, z: "c" });

    expect(inWords(found)).toEqual({ kind: "value", value: "11/2", bounds: ["11/2", "11/2"] });
    expect(found).not.toHaveProperty("band");
    expect(found.coverage).toEqual({ answered: 3, applicable: 3 });
  });

  it("has bounds over all that its scales could still be", () => {
    // 4 and 2 now; the open answer gives 0 to 5: from (4+2)/2 to (4+7)/2.
    expect(inWords(domainOf(all, { x: 4, y: 2 }))).toEqual({
      kind: "value",
      value: "3",
      bounds: ["3", "11/2"],
    });
  });

  it("goes by its own rule for scales without a value", () => {
    // The first is missing, and could be 0 to 10: from (0+7)/2 to (10+7)/2.
    const given = { y: 2, z: "c" };

    expect(inWords(domainOf(half, given))).toEqual({
      kind: "value",
      value: "7",
      bounds: ["7/2", "17/2"],
    });
    expect(inWords(domainOf(all, given))).toEqual({
      kind: "insufficient",
      bounds: ["7/2", "17/2"],
    });
  });

  it("has no value where the rule for the whole form takes those of its scales away", () => {
    const form = { form: { of: ["x", "y", "z"], atMostMissing: 0 } };

    expect(domainOf(half, { x: 4, y: 2 }, form).kind).toBe("insufficient");
  });

  it("is not applicable where none of its scales is", () => {
    const hidden = (item: string) => ({
      of: [{ item, where: { item: "sex", op: "=", value: "w" } }],
      method: "sum",
    });
    const other = { scales: [] as unknown[] };
    other.scales = ["first", "second"].map((id) => ({
      role: "scored",
      id,
      title: id,
      missing: { need: "all" },
      direction: "higherIsBetter",
      bands: [],
      ...hidden("x"),
    }));

    expect(domainOf(half, { sex: "m", x: 3 }, other).kind).toBe("notApplicable");
  });
});
