import { type Instrument, parseInstrument } from "../../src/core/instrument/index.ts";

const itemsPerSection = 10;
const itemsPerScale = 5;
const codes = ["great", "some", "small", "none"] as const;

/**
 * A made-up instrument of a given size: sections of ten single choices, two scales and one domain
 * to a section. Every tenth item applies only after a certain answer to the one before it.
 */
export function createInstrument(size: number): Instrument {
  const parsed = parseInstrument(fileOf(size / itemsPerSection));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 5), null, 2));
  return parsed.value;
}

function fileOf(count: number): object {
  const sections = numbers(count).map(sectionOf);
  return {
    ...frontMatter,
    choiceLists: { four: codes.map((code) => ({ code, text: `Det är ${code} just nu` })) },
    pointTables: { four_levels: { great: 0, some: 33, small: 67, none: 100 } },
    bandSets: { four_bands: bandSet },
    sections,
    scales: sections.flatMap(({ id, items }) =>
      [0, 1].map((half) => scaleOf(`${id}_${half}`, items.slice(half * itemsPerScale))),
    ),
    domains: sections.map(({ id, title }) => ({
      id,
      title,
      scales: [`${id}_0`, `${id}_1`],
      aggregate: "worst",
      missing: { need: { share: "1/2" } },
    })),
  };
}

function sectionOf(section: number) {
  const items = numbers(itemsPerSection).map((n) => itemOf(section, n));
  return { id: `s${section}`, title: `Avsnitt ${section + 1}`, items };
}

function itemOf(section: number, n: number) {
  const condition = { item: idOf(section, n - 1), op: "!=", value: "none" };
  return {
    type: "single",
    id: idOf(section, n),
    text: `Hur har det varit med del ${n + 1} av avsnitt ${section + 1} den senaste tiden?`,
    why: "Vi frågar för att kunna mäta hur fort sidan svarar.",
    choices: "four",
    ...(n === itemsPerSection - 1 ? { condition } : {}),
  };
}

function scaleOf(id: string, items: readonly { readonly id: string }[]) {
  return {
    role: "scored",
    id,
    title: `Skala ${id}`,
    of: items.slice(0, itemsPerScale).map((item) => ({ item: item.id, points: "four_levels" })),
    method: "mean",
    missing: { need: { share: "1/2" }, fill: "none", hidden: "leaves" },
    direction: "higherIsBetter",
    bands: [{ set: "four_bands", default: true }],
  };
}

const frontMatter = {
  format: 1,
  id: "bench",
  version: "1.0.0",
  status: "trial",
  kind: "screening",
  title: "Mätning",
  purpose: "Att mäta hur fort sidan svarar.",
  intendedUse: "Bara för mätning.",
  notFor: "Allt annat.",
  minutes: { from: 5, to: 60 },
  owner: "Avstamp",
  licence: "CC-BY-4.0",
  source: "Egna frågor.",
  evidence: { basis: "expertSet", note: "Bara för mätning.", references: [] },
  language: "sv",
  translations: [],
  respondents: ["client"],
  modes: ["interview"],
  checks: [],
  flags: [],
};

const bandSet = {
  source: "Bara för mätning.",
  bands: [
    { code: "extensive_support", text: "Mycket" },
    { code: "some_support", text: "Visst" },
    { code: "ok", text: "Fungerar" },
    { code: "strength", text: "Styrka" },
  ],
  steps: [
    { below: 25, is: "extensive_support" },
    { below: 50, is: "some_support" },
    { below: 75, is: "ok" },
    { is: "strength" },
  ],
};

function idOf(section: number, n: number): string {
  return `s${section}_i${n}`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
