import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { parseInstrument } from "../instrument/index.ts";
import { type Answers, answered } from "../response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../scoring/index.ts";
import { compareOccasions, type Occasion } from "./compareOccasions.ts";

function scorerOf(path: string, change: Record<string, unknown> = {}): Scorer {
  const json: unknown = JSON.parse(readFileSync(`instruments/${path}/instrument.json`, "utf8"));
  const parsed = parseInstrument({ ...(json as object), ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return compileScorer(parsed.value);
}

const gad7 = scorerOf("gad7/0.9.0");
const short = scorerOf("nybesok-kort/0.9.0");

function occasion(scorer: Scorer, answers: Answers): Occasion {
  const scored = scoreResponse(scorer, answers);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return { scorer, scores: scored.value };
}

/** GAD-7 answers that sum to the given points: as many as possible at 3, then the rest. */
function gad(sum: number): Occasion {
  const codes = [...(gad7.instrument.items.values().next().value?.choices ?? [])];
  let left = sum;
  const answers: Record<string, Answers[string]> = {};
  for (const [id] of gad7.instrument.items) {
    const points = Math.min(3, left);
    left -= points;
    answers[id] = answered(codes[points]?.code ?? "");
  }
  return occasion(gad7, answers);
}

function housing(gate: string, stay: string, fit: string): Occasion {
  return occasion(short, {
    housing: answered(gate),
    ...(stay === "" ? {} : { housing_stay: answered(stay) }),
    ...(fit === "" ? {} : { housing_fit: answered(fit) }),
  });
}

function kindOf(before: Occasion, after: Occasion, scale: string): string | undefined {
  const compared = compareOccasions(before, after);
  return compared.ok ? compared.value.get(scale)?.kind : compared.issues[0]?.code;
}

describe("change between two occasions", () => {
  it("of GAD-7 is clear from six points, as published: 15 to 9 is, 15 to 10 is not", () => {
    expect(kindOf(gad(15), gad(9), "gad7")).toBe("improved");
    expect(kindOf(gad(15), gad(10), "gad7")).toBe("noClearChange");
    expect(kindOf(gad(9), gad(15), "gad7")).toBe("worsened");
  });

  it("of an own scale is clear when band, two questions and bounds have moved", () => {
    const before = housing("great", "some", "great");
    expect(kindOf(before, housing("some", "small", "small"), "housing")).toBe("improved");
    expect(kindOf(housing("some", "small", "small"), before, "housing")).toBe("worsened");
  });

  it("of an own scale is not clear when one question alone has moved the band", () => {
    const before = housing("some", "some", "some");
    expect(kindOf(before, housing("some", "some", "none"), "housing")).toBe("noClearChange");
  });

  it("cannot be told where one occasion has too little for a value", () => {
    expect(kindOf(housing("great", "", ""), housing("some", "small", "small"), "housing")).toBe(
      "cannotTell",
    );
  });

  it("is refused between instruments, and between versions that promise nothing", () => {
    expect(kindOf(gad(9), housing("none", "", ""), "housing")).toBe("change/other-instrument");
    const other = scorerOf("nybesok-kort/0.9.0", { version: "0.9.1" });
    const answers = { housing: answered("none") };
    expect(kindOf(occasion(short, answers), occasion(other, answers), "housing")).toBe(
      "change/version-not-comparable",
    );
  });

  it("is refused with what the two are", () => {
    const other = scorerOf("nybesok-kort/0.9.0", { version: "0.9.1" });
    const home = housing("none", "", "");

    expect(compareOccasions(gad(9), home)).toEqual({
      ok: false,
      issues: [
        {
          code: "change/other-instrument",
          pointer: "",
          params: { before: "gad7", after: "nybesok-kort" },
        },
      ],
    });
    expect(compareOccasions(home, occasion(other, {}))).toEqual({
      ok: false,
      issues: [
        {
          code: "change/version-not-comparable",
          pointer: "",
          params: { before: "0.9.0", after: "0.9.1" },
        },
      ],
    });
  });

  it("is told of every scored scale, and of no part", () => {
    const both = occasion(compileScorer(aProfile()), { pay: answered("a") });
    const compared = compareOccasions(both, both);

    expect(compared.ok && [...compared.value.keys()]).toEqual(["money", "health"]);
  });

  it("is compared within one major version from 1.0.0 on", () => {
    const answers = { housing: answered("none") };
    const [a, b, c] = ["1.0.0", "1.4.2", "10.0.0"].map((version) =>
      occasion(scorerOf("nybesok-kort/0.9.0", { version }), answers),
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error("three versions");
    expect(kindOf(a, b, "housing")).toBe("noClearChange");
    expect(kindOf(b, c, "housing")).toBe("change/version-not-comparable");
  });
});
