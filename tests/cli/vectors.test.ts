import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LibraryCopy, libraryCopy } from "./libraryCopy.ts";
import { runAvstamp } from "./runAvstamp.ts";

// Each run starts a program of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = "instruments/minimal/1.0.0";
let library: LibraryCopy;

beforeEach(() => {
  library = libraryCopy();
});

afterEach(() => library.remove());

function vectors(...args: readonly string[]) {
  return runAvstamp(["vectors", ...args], library.folder);
}

/** A vector of the small instrument, whose scale is the mean of its answers' points. */
function write(name: string, expected: unknown, answers: unknown = { gate: "hard", how_much: 4 }) {
  const vector = { title: `The ${name} one`, derivation: "On paper.", answers, expected };
  library.write(`${folder}/vectors/${name}.json`, JSON.stringify(vector));
}

describe("avstamp vectors", () => {
  it("runs the vectors of instruments in the repository", () => {
    const { status, output } = runAvstamp(["vectors", "instruments/gad7", "instruments/audit"]);

    expect(output).toMatch(/^gad7 0[.]9[.]0 {2}\d+ vectors, 0 failed\naudit 0[.]9[.]0 {2}\d+ vect/);
    expect(status).toBe(0);
  });

  it.each([[], ["instruments"], ["instruments/minimal"], [folder], [`${folder}/instrument.json`]])(
    "finds an instrument by %j",
    (...args: string[]) => {
      expect(vectors(...args).output).toBe("minimal 1.0.0  0 vectors, 0 failed\n");
    },
  );

  it.each([
    ["a scale that is not there", { scales: { overal: { kind: "insufficient" } } }, "overal"],
    ["a flag that is not there", { flags: { grave: "yes" } }, "grave"],
    ["a division by zero", { scales: { overall: { kind: "value", value: "4/(2-2)" } } }, "(1+2)/3"],
    ["half a sum", { scales: { overall: { kind: "value", value: "(1+2" } } }, "(1+2)/3"],
  ])("refuses to run one that expects %s", (_what, expected, said) => {
    write("odd", expected);

    const { status, errors } = vectors();

    expect(errors).toContain("odd.json");
    expect(errors).toContain(said);
    expect(errors).not.toContain("not in your file");
    expect(status).toBe(1);
  });

  it("says of one that failed what differs and which terms led there", () => {
    write("good", { issues: [] });
    write("bad", { scales: { overall: { kind: "value", value: "(1+2)/2", answered: 2 } } });

    const { status, output } = vectors();

    expect(output.split("\n")).toEqual(
      expect.arrayContaining([
        "minimal 1.0.0  2 vectors, 1 failed",
        "  ✗ bad: The bad one",
        "    derivation: On paper.",
        expect.stringMatching(
          /^ {4}scales[.]overall[.]value: expected \(1\+2\)\/2 = 3\/2, observed \S+$/,
        ),
        expect.stringMatching(/^ {4}receipt of overall \(\w+\): \d terms count, \d needed/),
        expect.stringMatching(/^ {6}\w+ = \S+ \(row \S+\): \d+ × 1 = \d+$/),
      ]),
    );
    expect(status).toBe(1);
  });

  it("expects of answers that are wrong that they are refused", () => {
    write("refused", { issues: ["response/not-an-option"] }, { gate: "maybe" });
    write("forgotten", { flags: {} }, { gate: "maybe" });

    const { status, output } = vectors("--json");

    expect(JSON.parse(output)).toMatchObject({
      instruments: [
        {
          instrument: "minimal 1.0.0",
          vectors: 2,
          failed: [
            {
              vector: "forgotten",
              differences: [
                { where: "issues", expected: [], observed: ["response/not-an-option"] },
              ],
            },
          ],
        },
      ],
      issues: [],
    });
    expect(status).toBe(1);
  });

  it("names a vector that is no vector, and an instrument that is not there", () => {
    library.write(`${folder}/vectors/broken.json`, '{ "title": "Not all of it" }');

    const broken = vectors();
    const nowhere = vectors("nowhere");

    expect(broken.errors).toMatch(/vectors\/broken[.]json:1:1 {2}instrument\/missing-field/);
    expect(broken.status).toBe(1);
    expect(nowhere.errors).toContain("file/unreadable");
    expect(nowhere.status).toBe(2);
  });
});
