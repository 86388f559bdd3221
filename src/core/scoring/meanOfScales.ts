import type { Coverage } from "../response/index.ts";
import { defined } from "../shape/index.ts";
import type { DomainScore, Score } from "./score.ts";

/**
 * A domain's score as the mean of its scales, from that of the scale which reads them. While its
 * cases differ by an answer that is missing, there is too little to say.
 */
export function meanOfScales(score: Score, coverage: Coverage): DomainScore {
  switch (score.kind) {
    case "value": {
      const { kind, exact, value, bounds } = score;
      return defined({ kind, exact, value, bounds, coverage });
    }
    case "insufficient":
      return defined({ kind: score.kind, bounds: score.bounds, coverage });
    case "varies":
      return { kind: "insufficient", coverage };
    case "notApplicable":
      return { kind: score.kind, coverage };
  }
}
