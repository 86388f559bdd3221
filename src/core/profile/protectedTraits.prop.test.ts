import fc from "fast-check";
import { expect, it } from "vitest";
import { aProfile } from "../../../tests/fixtures/instruments/aProfile.ts";
import { aSingle } from "../../../tests/fixtures/instruments/aScale.ts";
import { someAnswers } from "../../../tests/fixtures/instruments/someAnswers.ts";
import { type Instrument, parseInstrument } from "../instrument/index.ts";
import { type Answer, type Answers, answered } from "../response/index.ts";
import { compileScorer, type Scorer, scoreResponse } from "../scoring/index.ts";
import { buildReadinessProfile } from "./buildReadinessProfile.ts";

const { file } = aProfile();
const points = { a: 100, b: 50, c: 0 };
const isOne = { item: "trait", op: "=", value: "a" };

/** Ways a scale may come to depend on the trait, and one way it does not. */
const uses = fc.constantFrom<object>(
  { of: [{ item: "pay", points }], method: "mean" },
  { of: [{ item: "debt", points }], method: "sum" },
  { of: [{ item: "sleep", points }], method: "max" },
  { of: [{ item: "trait", points }], method: "mean" },
  { of: [{ item: "pay", points, where: isOne }], method: "mean" },
  {
    of: [{ item: "pay", points: { choose: "trait", cases: { a: points, b: points } } }],
    method: "mean",
  },
  {
    of: [{ item: "pay" }],
    method: "lookup",
    lookup: [
      { when: isOne, is: 1 },
      { when: { all: [] }, is: 2 },
    ],
  },
  { of: [{ product: ["pay", "trait"], points }], method: "sum" },
  { of: [{ item: "hidden", points }], method: "mean" },
  { of: [{ scale: "other" }], method: "mean" },
);
const whens = fc.constantFrom<object>(
  { item: "pay", op: "=", value: "a" },
  { item: "debt", op: "!=", value: "b" },
  isOne,
  { flag: "about_trait" },
  { scale: "other", op: ">", value: 10 },
  { scale: "free", op: ">", value: 10 },
);

const files = fc
  .record({
    other: uses,
    free: uses.filter((use) => !JSON.stringify(use).includes('"scale"')),
    inDomain: uses,
    isPart: fc.boolean(),
    condition: whens,
    rule: whens,
    form: fc.constantFrom<readonly string[]>([], [], ["pay", "debt"], ["pay", "trait"]),
  })
  .map(({ other, free, inDomain, isPart, condition, rule, form }) => {
    const scale = (id: string, own: object, bands: readonly object[], role = "scored") => ({
      role,
      id,
      title: id,
      missing: { need: { share: "1/2" }, hidden: "leaves" },
      ...own,
      ...(role === "scored" ? { direction: "higherIsBetter", bands } : {}),
    });
    const questions = ["pay", "debt", "sleep", "pain", "rest"].map((id) => aSingle(id));
    return {
      ...file,
      sections: [
        {
          id: "only",
          title: "Bara",
          items: [
            ...questions,
            { ...aSingle("trait"), trait: "sex" },
            { ...aSingle("hidden"), condition },
          ],
        },
      ],
      flags: [{ id: "about_trait", when: isOne, kind: "screen", text: "Prov.", source: "Prov." }],
      scales: [
        ...file.scales,
        scale("free", free, [], "part"),
        scale(
          "other",
          JSON.stringify(other).includes('"other"') ? free : other,
          [],
          isPart ? "part" : "scored",
        ),
        scale("seen", inDomain, [{ set: "four", default: true }]),
      ],
      domains: [
        {
          id: "d",
          title: "D",
          scales: ["money", "seen"],
          aggregate: "worst",
          missing: { need: "all" },
        },
      ],
      profile: {
        ...file.profile,
        markers: [{ id: "m", when: rule, text: "M", meaning: "M" }],
      },
      ...(form.length === 0 ? {} : { form: { of: form, atMostMissing: 1 } }),
    };
  });

type Case =
  | { readonly refused: readonly string[] }
  | { readonly instrument: Instrument; readonly answers: Answers };

const traits: readonly (Answer | undefined)[] = [
  answered("a"),
  answered("b"),
  answered("c"),
  { state: "declined" },
  undefined,
];

/** What domains and profile say: nothing of it may tell the trait. */
function told(scorer: Scorer, answers: Answers) {
  const scores = scoreResponse(scorer, answers);
  if (!scores.ok) throw new Error(JSON.stringify(scores.issues));
  return { domains: scores.value.domains, profile: buildReadinessProfile(scorer, scores.value) };
}

it("an instrument that parses tells nothing of a protected trait in domains and profile", () => {
  let accepted = 0;
  const cases: fc.Arbitrary<Case> = files.chain((one): fc.Arbitrary<Case> => {
    const parsed = parseInstrument(one);
    if (!parsed.ok) return fc.constant({ refused: parsed.issues.map(({ code }) => code) });
    return someAnswers(parsed.value).map((answers) => ({ instrument: parsed.value, answers }));
  });
  fc.assert(
    fc.property(cases, (one) => {
      if ("refused" in one) return one.refused.every((code) => /trait|cycle/.test(code));
      accepted += 1;
      const scorer = compileScorer(one.instrument);
      const rest = Object.fromEntries(Object.entries(one.answers).filter(([id]) => id !== "trait"));
      const all = traits.map((trait) => told(scorer, trait ? { ...rest, trait } : rest));

      expect(all).toEqual(all.map(() => all[0]));
      return true;
    }),
    { numRuns: 2500 },
  );
  expect(accepted).toBeGreaterThan(30);
});
