import { describe, expect, it, vi } from "vitest";
import { runAvstamp } from "./runAvstamp.ts";

// Each run starts a program of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const gad7 = "instruments/gad7/0.9.0/instrument.json";
const audit = "instruments/audit/0.9.0";
const phq = "instruments/phq/0.9.0";

/** Two, one and nothing of seven answers to GAD-7, by hand 2+1+0+0+0+0+0 = 3. */
const three = {
  q1: "more_than_half",
  q2: "several_days",
  q3: "not_at_all",
  q4: "not_at_all",
  q5: "not_at_all",
  q6: "not_at_all",
  q7: "not_at_all",
};

/** AUDIT-C 2+2+1 = 5: at the Swedish line for women (5), below it for men (6). */
const five = { q1: "two_to_four_a_month", q2: "five_or_six", q3: "less_than_monthly" };

function score(args: readonly string[], input: string) {
  return runAvstamp(["score", ...args], ".", input);
}

function jsonLines(...responses: readonly unknown[]): string {
  return responses.map((one) => `${JSON.stringify(one)}\n`).join("");
}

function rows(output: string): readonly Record<string, unknown>[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Rows of a CSV as objects; good for what has no separator in its cells. */
function table(output: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = output.trimEnd().split("\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ""]));
  });
}

describe("avstamp score", () => {
  it("scores a response: value, coverage, bounds, bands and flags", () => {
    const { status, output } = score([gad7, "-"], jsonLines({ id: "p1", answers: three }));

    expect(rows(output)).toEqual([
      {
        line: 1,
        id: "p1",
        instrument: "gad7 0.9.0",
        core: expect.stringMatching(/^\d+[.]\d+[.]\d+$/),
        coverage: { answered: 7, applicable: 7 },
        scales: {
          gad7: {
            state: "value",
            exact: "3",
            value: 3,
            coverage: { answered: 7, applicable: 7 },
            bounds: { low: 3, high: 3, exact: ["3", "3"], exactness: "exact" },
            bands: [{ set: "spitzer_2006", code: "from_0", certain: true }],
          },
        },
        domains: {},
        flags: { screen_10: { is: "no", certain: true } },
        checks: [],
      },
    ]);
    expect(status).toBe(0);
  });

  it("prorates what one missing answer leaves, exactly and as a decimal", () => {
    const { q7: _, ...six } = three;
    const input = jsonLines({ answers: { ...six, q7: { state: "declined" } } });

    expect(rows(score([gad7, "-"], input).output)).toMatchObject([
      { scales: { gad7: { exact: "7/2", value: 3.5, bounds: { exact: ["3", "6"] } } } },
    ]);
  });

  it("reads a CSV and writes one, and says by what", () => {
    const input =
      "id;q1;q2;q3;q4;q5;q6;q7\nåsa;more_than_half;several_days;not_at_all;;;;!declined\n";

    const { status, output, errors } = score([gad7, "-", "--format", "csv"], input);

    expect(table(output)).toMatchObject([
      {
        line: "2",
        id: "åsa",
        faults: "",
        "gad7.state": "insufficient",
        "gad7.value": "",
        "gad7.answered": "3",
        "gad7.low": "3",
        "gad7.high": "15",
        "gad7.band.spitzer_2006": "",
        "flag.screen_10": "unknown",
      },
    ]);
    expect(errors).toMatch(/^gad7 0[.]9[.]0 \(hash [0-9a-f]{64}\): 1 rows, 0 with faults\n$/);
    expect(status).toBe(0);
  });

  it("gives every band set, and every case while the answer that chooses is missing", () => {
    const input = jsonLines({ answers: { ...five, sex: { state: "declined" } } });

    expect(rows(score([audit, "-"], input).output)).toMatchObject([
      {
        scales: {
          audit_c: {
            value: 5,
            bands: [{ set: "usa_audit_c", code: "at_line" }],
            bandCases: [
              { set: "sweden_audit_c", name: "woman", code: "at_line" },
              { set: "sweden_audit_c", name: "man", code: "below_line" },
            ],
          },
        },
      },
    ]);
  });

  it("takes the reading that was given, and only where the response has none", () => {
    const input = jsonLines({ answers: five }, { answers: { ...five, sex: "man" } });

    const { output } = score([audit, "-", "--out", "csv", "--given", "sex=woman"], input);

    expect(table(output)).toMatchObject([
      { given: "sex=woman", "audit_c.band.sweden_audit_c": "at_line", "audit_c.cases": "" },
      { given: "", "audit_c.band.sweden_audit_c": "below_line", "audit_c.cases": "" },
    ]);
  });

  it("adds the receipt when asked to", () => {
    const { output } = score(
      [phq, "-", "--receipts"],
      jsonLines({ answers: { q1: "not_at_all" } }),
    );

    expect(rows(output)).toMatchObject([
      {
        receipt: {
          instrument: { id: "phq", version: "0.9.0" },
          scales: [
            {
              scale: "phq2",
              terms: [
                { item: "q1", points: "0" },
                { item: "q2", taken: "missing" },
              ],
            },
            { scale: "phq9" },
          ],
        },
      },
    ]);
  });

  it("takes the day from the response, or else from the option", () => {
    const input = jsonLines({ answers: {} }, { date: "2026-03-04", answers: {} });

    expect(rows(score([gad7, "-", "--date", "2026-01-02"], input).output)).toMatchObject([
      { date: "2026-01-02" },
      { date: "2026-03-04" },
    ]);
  });
});

describe("avstamp score, with rows that are wrong", () => {
  it("gives each its faults in its place and goes on with the next", () => {
    const good = JSON.stringify({ id: "good", answers: three });
    const lines = [
      '{"answers": {"q1": "seldom"}}',
      good,
      "{",
      '{"answers": {"q1": "not_at_all", "q1": "several_days"}}',
      '{"id": "a", "answer": {}}',
      '{"answers": {}, "group": 1}',
      '{"answers": {"q1": {"state": "asleep"}, "q2": true, "q9": "x"}}',
      '{"answers": {}, "date": "2026-02-30"}',
      good,
    ];

    const { status, output, errors } = score([gad7, "-"], lines.join("\n"));

    const codes = rows(output).map((row) =>
      ((row["faults"] ?? []) as readonly { code: string }[]).map(({ code }) => code),
    );
    expect(codes).toEqual([
      ["response/not-an-option"],
      [],
      ["file/not-json"],
      ["file/duplicate-key"],
      ["response/not-a-response"],
      ["response/not-a-response"],
      ["response/unknown-state", "response/wrong-type", "response/unknown-item"],
      ["response/wrong-date"],
      [],
    ]);
    expect(errors).toContain("9 rows, 7 with faults");
    expect(status).toBe(1);
  });

  it("does so in a CSV too", () => {
    const input = [
      "id,q1,q2",
      "a,seldom,not_at_all",
      "b,not_at_all",
      'c,"not_at_all"x,',
      "d,!asleep,",
      "e,not_at_all,not_at_all",
    ].join("\n");

    const { status, output } = score([gad7, "-", "--format", "csv"], input);

    expect(table(output).map(({ id, faults, fault_places }) => [id, faults, fault_places])).toEqual(
      [
        ["a", "response/not-an-option", "/answers/q1"],
        ["", "response/wrong-cells", ""],
        ["", "response/broken-quotes", ""],
        ["d", "response/unknown-state", "/answers/q1"],
        ["e", "", ""],
      ],
    );
    expect(status).toBe(1);
  });

  it("tells every fault of a row, not only the first kind", () => {
    const lines = '{"answers": {"q1": {"state": "asleep"}, "q2": true, "q3": "seldom", "q9": 1}}\n';
    const cells = "id,date,q1,q2,q3\np1,2026-02-30,!asleep,seldom,not_at_all\n";

    const fromLines = rows(score([gad7, "-"], lines).output);
    const fromCells = rows(score([gad7, "-", "--format", "csv", "--out", "jsonl"], cells).output);

    expect(fromLines).toMatchObject([
      {
        faults: [
          { code: "response/unknown-state", pointer: "/answers/q1" },
          { code: "response/wrong-type", pointer: "/answers/q2" },
          { code: "response/not-an-option", pointer: "/answers/q3" },
          { code: "response/unknown-item", pointer: "/answers/q9" },
        ],
      },
    ]);
    expect(fromCells).toMatchObject([
      {
        faults: [
          { code: "response/unknown-state", pointer: "/answers/q1" },
          { code: "response/wrong-date", pointer: "/date" },
          { code: "response/not-an-option", pointer: "/answers/q2" },
        ],
      },
    ]);
  });

  it("does not let a spreadsheet run what stands in a cell", () => {
    const ids = ["=1+1", "+1", "-1", "@A1", "\t=1", "'ok"];
    const input = jsonLines(...ids.map((id) => ({ id, answers: {} })));

    const { output } = score([gad7, "-", "--out", "csv"], input);

    expect(table(output).map(({ id }) => id)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@A1",
      "'\t=1",
      "'ok",
    ]);
  });
});
