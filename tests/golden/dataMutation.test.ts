import { expect, it } from "vitest";
import { vectorSchema } from "../../src/core/instrument/index.ts";
import { type DataMutation, dataMutations } from "./dataMutations.ts";
import { type InstrumentFolder, instrumentFolders } from "./instrumentFolders.ts";
import { knownSurvivors } from "./knownGaps.ts";
import { survives } from "./survives.ts";

const sampled = 60;
/** `npm run proof -- mutation-data` tries every change; here another handful each time. */
const seed = Number(process.env["MUTATION_SEED"] ?? Math.floor(Math.random() * 1e6));

interface Candidate {
  readonly folder: InstrumentFolder;
  readonly mutation: DataMutation;
}

const candidates: readonly Candidate[] = instrumentFolders().flatMap((folder) =>
  dataMutations(folder.instrument as Record<string, unknown>).map((mutation) => ({
    folder,
    mutation,
  })),
);

function sample(): readonly Candidate[] {
  const ranked = candidates.map((one, i) => ({
    one,
    rank: ((i + 1) * 48_271 * (seed + 1)) % 2_147_483_647,
  }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, sampled)
    .map(({ one }) => one);
}

function isUnnoticed({ folder, mutation }: Candidate): boolean {
  const vectors = [...folder.vectors.values()].map((input) => vectorSchema.parse(input));
  return survives(folder.instrument, vectors, mutation);
}

it(`vectors notice a change of any number that scoring reads (MUTATION_SEED=${seed})`, () => {
  const unnoticed = sample()
    .filter(isUnnoticed)
    .filter(({ folder, mutation }) => !knownSurvivors(folder.name).includes(mutation.name))
    .map(({ folder, mutation }) => `${folder.name}: ${mutation.name}`);

  expect(unnoticed).toEqual([]);
});

it("every change that is known to go unnoticed still does", () => {
  const stale = candidates
    .filter(({ folder, mutation }) => knownSurvivors(folder.name).includes(mutation.name))
    .filter((one) => !isUnnoticed(one))
    .map(({ folder, mutation }) => `${folder.name}: ${mutation.name}`);
  const names = new Set(
    candidates.map(({ folder, mutation }) => `${folder.name}: ${mutation.name}`),
  );
  const gone = instrumentFolders().flatMap(({ name }) =>
    knownSurvivors(name)
      .map((one) => `${name}: ${one}`)
      .filter((one) => !names.has(one)),
  );

  expect([...stale, ...gone]).toEqual([]);
});
