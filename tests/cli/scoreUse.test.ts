import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LibraryCopy, libraryCopy } from "./libraryCopy.ts";
import { runAvstamp } from "./runAvstamp.ts";

// Each run starts a program of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

describe("avstamp score, used wrongly", () => {
  let library: LibraryCopy;

  beforeEach(() => {
    library = libraryCopy();
    library.write("some.csv", "gate\neasy\n");
  });

  afterEach(() => library.remove());

  const minimal = "instruments/minimal/1.0.0/instrument.json";

  it("takes the format from the name of the file", () => {
    const { status, output } = runAvstamp(["score", minimal, "some.csv"], library.folder);

    expect(output).toMatch(/^line,id,date,/);
    expect(status).toBe(0);
  });

  it("takes the newest version of an instrument's folder, and no folder of several", () => {
    const one = runAvstamp(["score", "instruments/nybesok-kort", "-"], ".", "{}\n");
    const several = runAvstamp(["score", "instruments", "-"], ".", "{}\n");

    expect(one.output).toContain("nybesok-kort 1.0.0");
    expect(several.output).toBe("");
    expect(several.status).toBe(2);
  });

  it.each([
    [["score", minimal]],
    [["score", minimal, "some.csv", "more.csv"]],
    [["score", minimal, "nowhere.csv"]],
    [["score", minimal, "instruments"]],
    [["score", "nowhere.json", "some.csv"]],
    [["score", minimal, "some.csv", "--format", "xlsx"]],
    [["score", minimal, "some.csv", "--out", "xml"]],
    [["score", minimal, "some.csv", "--receipts"]],
    [["score", minimal, "some.csv", "--out", "jsonl", "--receipts", "--values-only"]],
    [["score", minimal, "some.csv", "--date", "2026-02-30"]],
    [["score", minimal, "some.csv", "--given", "sex=woman"]],
    [["score", minimal, "some.csv", "--json"]],
    [["validate", minimal, "--receipts"]],
  ])("leaves %j with 2, says why, and writes no scores", (args) => {
    const { status, output, errors } = runAvstamp(args, library.folder);

    expect(output).toBe("");
    expect(errors.length).toBeGreaterThan(0);
    expect(status).toBe(2);
  });

  it("says in one sentence which codes --given can have", () => {
    const audit = "instruments/audit/0.9.0";
    const given = (...values: readonly string[]) =>
      runAvstamp(
        ["score", audit, "-", "--lang", "en", ...values.flatMap((one) => ["--given", one])],
        ".",
        "",
      ).errors;

    expect(given("sex=female")).toBe(
      "The question “sex” cannot be set to “female”. Possible: sex=woman, sex=man.\n",
    );
    expect(given("q1=never")).toBe(
      "--given q1=never is no answer to a question that chooses. Possible: sex=woman, sex=man.\n",
    );
    expect(given("sex=man", "sex=woman")).toBe(
      "--given answers the question “sex” twice. Keep one of the answers.\n",
    );
  });

  it("tells of characters that are no UTF-8, row by row", () => {
    const bytes = Buffer.concat([
      Buffer.from('{"answers": {"words": "'),
      Buffer.from([0xe5]),
      Buffer.from('"}}\n{"answers": {"words": "å"}}\n'),
    ]);
    library.write("latin.jsonl", bytes);

    const { status, output } = runAvstamp(["score", minimal, "latin.jsonl"], library.folder);

    const [first, second] = output.split("\n");
    expect(first).toContain("response/not-utf8");
    expect(second).not.toContain("faults");
    expect(status).toBe(1);
  });

  it("passes over a byte order mark", () => {
    library.write("marked.csv", "\uFEFFgate\neasy\n");

    expect(runAvstamp(["score", minimal, "marked.csv"], library.folder).status).toBe(0);
  });

  it("leaves with 1 when the instrument has something wrong with it", () => {
    library.edit(minimal, (text) => text.replace('"format": 1', '"format": 2'));

    const { status, errors } = runAvstamp(["score", minimal, "some.csv"], library.folder);

    expect(errors).toContain("instrument/unknown-format");
    expect(status).toBe(1);
  });
});
