import { expect, it } from "vitest";
import { vectorSchema } from "../../src/core/instrument/index.ts";
import { type InstrumentFolder, instrumentFolders } from "./instrumentFolders.ts";
import { knownGaps, knownVectorGaps } from "./knownGaps.ts";
import { parsed } from "./parsed.ts";
import { vectorGaps } from "./vectorGaps.ts";

const folders = instrumentFolders();

function gapsOf({ instrument, vectors }: InstrumentFolder): readonly string[] {
  const read = parsed(instrument);
  if (read.file.status === "draft") return [];
  return vectorGaps(
    read,
    [...vectors.values()].map((input) => vectorSchema.parse(input)),
  );
}

it.each(folders.map((folder) => [folder.name, folder] as const))(
  "vectors reach every option, band, condition and missing rule of %s, but for the known gaps",
  (name, folder) => {
    expect([...gapsOf(folder)].sort()).toEqual(knownVectorGaps(name));
  },
);

it("knows gaps only of instruments that are there, each with its reason", () => {
  const names = new Set(folders.map(({ name }) => name));

  expect(Object.keys(knownGaps).filter((name) => !names.has(name))).toEqual([]);
  expect(
    Object.values(knownGaps)
      .flat()
      .filter(({ reason }) => reason === ""),
  ).toEqual([]);
});
