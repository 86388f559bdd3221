import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRowReader } from "../../src/cli/rows/createRowReader.ts";
import { scoreRow } from "../../src/cli/rows/scoreRow.ts";
import { type Instrument, parseInstrument } from "../../src/core/instrument/index.ts";
import { compileScorer, coreVersion } from "../../src/core/scoring/index.ts";
import minimal from "../fixtures/instruments/minimal.json" with { type: "json" };
import { rowsRead } from "../fixtures/responses/rowsRead.ts";

type Parts = Readonly<Record<string, unknown>>;

/** An example of docs/scoring.md: parts of an instrument, answers, and what must come of them. */
interface Example {
  readonly items: readonly Parts[];
  readonly scales: readonly Parts[];
  readonly bandSets?: Readonly<Record<string, { readonly bands: readonly string[] } & Parts>>;
  readonly flags?: readonly Parts[];
  readonly domains?: readonly Parts[];
  readonly form?: Parts;
  readonly date?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly answers: Parts;
  readonly result: Parts;
}

const page = readFileSync("docs/scoring.md", "utf8");

function blocks(name: string): readonly string[] {
  const found = page.matchAll(new RegExp(`^\`\`\`${name}\\n([^]*?)^\`\`\`$`, "gm"));
  return [...found].map(([, text = ""]) => text);
}

const examples = [...page.matchAll(/^#+ (.*)$|^```json example\n([^]*?)^```$/gm)].reduce<
  readonly { readonly heading: string; readonly text: string }[]
>((all, [, heading, text]) => {
  const above = heading ?? all.at(-1)?.heading ?? "";
  return [...all, { heading: above, text: text ?? "" }];
}, []);
const worked = examples.filter(({ text }) => text !== "");

/** Adds the texts that the page leaves out, so that the parts make a whole instrument. */
function instrumentOf(example: Example): Instrument {
  const { profile: _, ...rest } = minimal;
  const sets = Object.entries(example.bandSets ?? {}).map(([id, { bands, ...set }]) => [
    id,
    { source: "s", ...set, bands: bands.map((code) => ({ code, text: code })) },
  ]);
  const parsed = parseInstrument({
    ...rest,
    bandSets: Object.fromEntries(sets) as unknown,
    sections: [{ id: "only", title: "t", items: example.items.map(withTexts) }],
    scales: example.scales.map(withTitle),
    flags: (example.flags ?? []).map((flag) => ({
      kind: "screen",
      text: "t",
      source: "s",
      ...flag,
    })),
    domains: (example.domains ?? []).map((domain) => ({ title: "t", ...domain })),
    ...(example.form === undefined ? {} : { form: example.form }),
  });
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues, null, 2));
}

function withTexts(item: Parts): Parts {
  const { choices, items } = item;
  return {
    text: "t",
    why: "w",
    ...(item["type"] === "rating" ? { fromText: "f", toText: "t" } : {}),
    ...item,
    ...(Array.isArray(items) ? { items: (items as readonly Parts[]).map(withTexts) } : {}),
    ...(Array.isArray(choices)
      ? { choices: choices.map((code: unknown) => ({ code, text: "t" })) }
      : {}),
  };
}

function withTitle(scale: Parts): Parts {
  const isPart = scale["role"] === "part";
  return {
    role: "scored",
    title: "t",
    ...(isPart ? {} : { direction: "higherIsWorse", bands: [] }),
    ...scale,
  };
}

describe("docs/scoring.md", () => {
  it("works out an example of every construct", () => {
    const all = worked.map(({ text }) => text).join("\n");
    const constructs = (
      "sum mean min max count ratio difference elapsed lookup weight reverse ticked product where " +
      "assessmentDate midnight choose prorate round transform table hidden notApplicable overrides " +
      "form part each inRow noRows domains aggregate higherIsWorse flags atLeast bandCases varies outer receipt"
    ).split(" ");

    expect(constructs.filter((word) => !all.includes(`"${word}"`))).toEqual([]);
  });

  it.each(worked)("says of $heading what the core gives", ({ text }) => {
    const example = JSON.parse(text) as Example;
    const reader = createRowReader("jsonl", instrumentOf(example));
    const { date, answers } = example;
    const line = JSON.stringify({ ...(date === undefined ? {} : { date }), answers });
    const [row] = rowsRead(reader.push(`${line}\n`));
    const given = new Map(Object.entries(example.given ?? {}));

    const scored =
      row && scoreRow(compileScorer(instrumentOf(example)), row, { given, receipts: true });

    expect(scored).toMatchObject(example.result);
  });

  it("shows what the command makes of the responses it shows", () => {
    const instrument = parseInstrument(
      JSON.parse(readFileSync("instruments/gad7/0.9.0/instrument.json", "utf8")),
    );
    if (!instrument.ok) throw new Error("GAD-7 does not parse");
    const scorer = compileScorer(instrument.value);
    const [lines = "", csv = ""] = [blocks("jsonl responses")[0], blocks("csv responses")[0]];
    const readers = [
      createRowReader("jsonl", instrument.value).push(lines),
      createRowReader("csv", instrument.value).push(csv),
    ];

    const [fromLines, fromCsv] = readers.map((rows) =>
      rowsRead(rows).map((row) => scoreRow(scorer, row, { given: new Map(), receipts: false })),
    );

    const shown = blocks("jsonl scored").flatMap((text) => text.trimEnd().split("\n"));
    const asShown = shown.map((line) => JSON.parse(line) as Parts);
    // The page need not follow every new version of the core: its numbers must.
    expect(fromLines).toEqual(asShown.map((row) => ({ ...row, core: coreVersion })));
    expect(fromCsv?.map(({ scales }) => scales)).toEqual(fromLines?.map(({ scales }) => scales));
  });
});
