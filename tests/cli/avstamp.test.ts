import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LibraryCopy, libraryCopy } from "./libraryCopy.ts";
import { runAvstamp } from "./runAvstamp.ts";

const instrument = "instruments/minimal/1.0.0/instrument.json";
const texts = "instruments/minimal/1.0.0/texts/en.json";

// Each run starts a program of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let library: LibraryCopy;

beforeEach(() => {
  library = libraryCopy();
});

afterEach(() => library.remove());

function avstamp(...args: readonly string[]) {
  return runAvstamp(args, library.folder);
}

describe("avstamp validate", () => {
  it("says in one line that an instrument is fine", () => {
    const { status, output, errors } = avstamp("validate", instrument);

    expect(errors).toBe("");
    expect(output).toMatch(
      /^OK minimal 1\.0\.0 \(3 items, 1 scales, 0 vectors, hash [0-9a-f]{64}\)\n$/,
    );
    expect(status).toBe(0);
  });

  it("names file, line, column and code, and says in both languages what to do", () => {
    library.edit(instrument, (text) =>
      text.replace('"item": "gate", "op"', '"item": "gaet", "op"'),
    );

    const { status, output, errors } = avstamp("validate", instrument);

    expect(output).toBe("");
    expect(errors.split("\n").slice(0, 5)).toEqual([
      `${instrument}:49:34  instrument/unknown-item`,
      "  Det finns ingen fråga med id ”gaet”.",
      "  → Rätta id, eller lägg till frågan.",
      "  There is no question with the id “gaet”.",
      "  → Correct the id, or add the question.",
    ]);
    expect(status).toBe(1);
  });

  it("speaks one language when asked to, and JSON", () => {
    library.edit(instrument, (text) => text.replace('"minutes":', '"minute":'));

    const { status, output } = avstamp("validate", "--json", "--lang", "sv", instrument);

    const { fine, issues } = JSON.parse(output) as { fine: unknown; issues: readonly unknown[] };
    expect(fine).toEqual([]);
    expect(issues).toContainEqual({
      code: "instrument/unknown-field",
      pointer: "/minute",
      params: { field: "minute" },
      location: { file: instrument, line: 11, column: 13 },
      messages: {
        sv: {
          what: "Fältet ”minute” finns inte i formatet.",
          todo: "Kontrollera stavningen, eller ta bort fältet.",
        },
      },
    });
    expect(status).toBe(1);
  });

  it("checks the translations beside an instrument", () => {
    library.edit(instrument, (text) => text.replace("Hur går det?", "Hur är det?"));

    const { status, errors } = avstamp("validate", instrument);

    expect(errors).toMatch(/texts\/en\.json:\d+:\d+ {2}texts\/stale/);
    expect(status).toBe(1);
  });

  it("checks a translation by itself", () => {
    expect(avstamp("validate", texts).output).toBe("OK minimal 1.0.0 texts/en\n");

    library.edit(texts, (text) => text.replace('"instrument.title"', '"instrument.tilte"'));
    const { errors } = avstamp("validate", texts);

    expect(errors).toMatch(/texts\/unknown-key[^]*texts\/missing/);
  });

  it("misses a translation that was promised", () => {
    library.edit(instrument, (text) => text.replace('["en"]', '["en", "ar"]'));

    const { status, errors } = avstamp("validate", instrument);

    expect(errors).toContain("texts/ar.json  file/unreadable");
    expect(status).toBe(2);
  });

  it("checks the vectors beside an instrument", () => {
    const vector = { title: "t", derivation: "d", answers: { gate: "maybe" }, expected: {} };
    library.write("instruments/minimal/1.0.0/vectors/a.json", JSON.stringify(vector));
    library.write("instruments/minimal/1.0.0/vectors/b.json", JSON.stringify({ title: "t" }));

    const { status, errors } = avstamp("validate", instrument);

    expect(errors).toMatch(/vectors\/a\.json:1:\d+ {2}response\/not-an-option/);
    expect(errors).toMatch(/vectors\/b\.json:1:1 {2}instrument\/missing-field/);
    expect(status).toBe(1);
  });

  it.each(["instruments", "instruments/minimal", "instruments/minimal/1.0.0"])(
    "checks the instruments in %s",
    (folder) => {
      expect(avstamp("validate", folder, texts).output).toMatch(
        /^OK minimal 1[.]0[.]0 \(3 items, .*\nOK minimal 1[.]0[.]0 texts\/en\n$/,
      );
    },
  );

  it("misses in an instrument what a vector names", () => {
    const expected = {
      scales: {
        overal: { kind: "insufficient" },
        overall: { kind: "value", band: "middle", otherBands: { two: "low", three: "high" } },
      },
      domains: { all: { kind: "value", lowest: ["overal"] }, some: { kind: "insufficient" } },
      flags: { grave: "yes" },
      checks: ["odd"],
      profile: {
        track: "calmer",
        rule: "alway",
        markers: ["mark", "marker"],
        strengths: ["overall", "strong"],
        obstacles: ["hard", "harder"],
        needs: ["help", "helper"],
        earlyWarning: ["debts"],
        unknown: ["unknown"],
        clockTriggers: { soon: "2026-05-01" },
      },
      issues: ["response/no-such"],
    };
    const vector = { title: "t", derivation: "d", answers: {}, expected };
    const path = "instruments/minimal/1.0.0/vectors/a.json";
    library.write(path, JSON.stringify(vector));

    const { status, output } = avstamp("validate", "--json", path);

    const { issues } = JSON.parse(output) as {
      issues: readonly { code: string; pointer: string; params: { kind?: string; id?: string } }[];
    };
    expect(issues.map(({ code, pointer, params: { kind = "" } }) => [code, kind, pointer])).toEqual(
      [
        ["vector/unknown-id", "scale", "/expected/scales/overal"],
        ["vector/unknown-id", "band", "/expected/scales/overall/band"],
        ["vector/unknown-id", "set", "/expected/scales/overall/otherBands/three"],
        ["vector/unknown-id", "scale", "/expected/domains/all/lowest/0"],
        ["vector/unknown-id", "domain", "/expected/domains/some"],
        ["vector/unknown-id", "flag", "/expected/flags/grave"],
        ["vector/unknown-id", "check", "/expected/checks/0"],
        ["vector/unknown-id", "issue", "/expected/issues/0"],
        ["vector/unknown-id", "track", "/expected/profile/track"],
        ["vector/unknown-id", "rule", "/expected/profile/rule"],
        ["vector/unknown-id", "marker", "/expected/profile/markers/1"],
        ["vector/unknown-id", "scale", "/expected/profile/strengths/1"],
        ["vector/unknown-id", "obstacle", "/expected/profile/obstacles/1"],
        ["vector/unknown-id", "need", "/expected/profile/needs/1"],
        ["vector/unknown-id", "factor", "/expected/profile/earlyWarning/0"],
        ["vector/unknown-id", "scale", "/expected/profile/unknown/0"],
        ["vector/unknown-id", "trigger", "/expected/profile/clockTriggers/soon"],
        ["vector/no-day", "", "/expected/profile"],
      ],
    );
    expect(status).toBe(1);
  });

  it("checks a vector by itself", () => {
    const vector = { title: "t", derivation: "d", answers: { gate: "hard" }, expected: {} };
    library.write("instruments/minimal/1.0.0/vectors/a.json", JSON.stringify(vector));

    const { output } = avstamp("validate", "instruments/minimal/1.0.0/vectors/a.json");

    expect(output).toBe("OK minimal 1.0.0 vectors/a\n");
  });

  it("takes an instrument that stands alone", () => {
    library.edit(instrument, (text) => text.replace('["en"]', "[]"));
    library.edit(instrument, (text) => {
      library.write("alone.json", text);
      return text;
    });

    expect(avstamp("validate", "alone.json").status).toBe(0);
  });

  it("says so when a file is not there, or is no text", () => {
    library.write("bytes.json", "");

    const missing = avstamp("validate", "nowhere.json");
    const folder = avstamp("validate", "nowhere");
    const empty = avstamp("validate", "bytes.json");

    expect(missing.errors).toMatch(/^nowhere\.json {2}file\/unreadable/);
    expect(missing.status).toBe(2);
    expect(folder.status).toBe(2);
    expect(empty.errors).toMatch(/^bytes\.json:1:1 {2}file\/not-json/);
    expect(empty.status).toBe(1);
  });
});

describe("avstamp lock", () => {
  const lockFile = "instruments/published.lock.json";

  function publish(): void {
    library.edit(instrument, (text) => text.replace('"status": "trial"', '"status": "published"'));
  }

  it("is fine with nothing published", () => {
    expect(avstamp("lock").output).toBe(`OK ${lockFile} (0 published)\n`);
  });

  it("misses a published version that is not listed", () => {
    publish();

    const { status, errors } = avstamp("lock");

    expect(errors).toContain(`${instrument}:1:1  instrument/unlisted-version`);
    expect(status).toBe(1);
  });

  it("sees that a published version has changed, also when validating it alone", () => {
    publish();
    const entry = { id: "minimal", version: "1.0.0", instrument: "0".repeat(64), texts: {} };
    library.write(lockFile, JSON.stringify({ format: 1, published: [entry] }));

    expect(avstamp("lock").errors).toContain("instrument/published-changed");
    expect(avstamp("validate", instrument).errors).toContain("instrument/published-changed");
  });

  it("cannot do without the list", () => {
    expect(avstamp("lock", "nowhere").status).toBe(2);
  });
});

describe("avstamp", () => {
  it.each([
    [["--help"], 0],
    [["--version"], 0],
    [[], 2],
    [["validate"], 2],
    [["constructor"], 2],
    [["validate", "--unknown", "x"], 2],
    [["validate", "--lang", "de", "x"], 2],
  ])("leaves %j with %i", (args, status) => {
    const run = avstamp(...args);

    expect(run.status).toBe(status);
    expect((status === 0 ? run.output : run.errors).length).toBeGreaterThan(0);
  });
});
