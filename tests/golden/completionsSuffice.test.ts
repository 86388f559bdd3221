import { expect, it } from "vitest";
import { compileScorer } from "../../src/core/scoring/index.ts";
import { most } from "../../src/core/scoring/mostCompletions.ts";
import { possibleAnswers } from "../../src/core/scoring/possibleAnswers.ts";
import { instrumentFolders } from "./instrumentFolders.ts";
import { parsed } from "./parsed.ts";

it.each(instrumentFolders())(
  "tries as many completions of $name as if the instrument were small",
  ({ instrument: file }) => {
    const instrument = parsed(file);

    const cut = [...compileScorer(instrument).scales.values()].flatMap((compiled) => {
      const ways = [...compiled.pivots]
        .map((id) => possibleAnswers(instrument, id)?.length ?? Number.POSITIVE_INFINITY)
        .reduce((all, count) => all * count, 1);
      const isCut = ways > compiled.mostCompletions && ways <= most;
      return isCut ? [{ scale: compiled.scale.id, ways, tried: compiled.mostCompletions }] : [];
    });

    expect(cut).toEqual([]);
  },
);
