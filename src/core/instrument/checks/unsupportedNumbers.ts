import type { Issue } from "../../issue/index.ts";
import { isChoose } from "../isChoose.ts";
import { meanOfDomain } from "../meanOfDomain.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Item } from "../schema/item.schema.ts";
import type { ComputedScale } from "../schema/scale.schema.ts";
import type { Step } from "../schema/steps.schema.ts";
import type { Points, Term } from "../schema/term.schema.ts";
import { stepOf } from "../stepOf.ts";
import { walkAllItems, walkComputedScales } from "../walk.ts";
import {
  type ExactSize,
  isHeld,
  sizeOf,
  sizeOfEither,
  sizeOfProduct,
  sizeOfSum,
} from "./exactSize.ts";
import { mostTerms } from "./mostTerms.ts";
import { refuse } from "./refuse.ts";
import { sizesOfScale } from "./sizesOfScale.ts";

/** Scales are computed in exact fractions: a scale whose fractions could outgrow them is refused. */
export function unsupportedNumbers(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkAllItems(file).map(({ value }) => [value.id, value]));
  const mostOf = mostTerms(file);
  const results = new Map<string, ExactSize>();
  const means = file.domains.flatMap((domain, d) => {
    const value = meanOfDomain(file, domain);
    return value === undefined ? [] : [{ value, pointer: `/domains/${d}/scales` }];
  });
  const scales = walkComputedScales(file).map(({ value, pointer }) => ({
    value,
    pointer: `${pointer}/of`,
  }));
  return [...scales, ...means].flatMap(({ value, pointer }) =>
    sizesWithin({ file, items, mostOf, results }, value).every(isHeld)
      ? []
      : [refuse(pointer, "tooManyDigits")],
  );
}

interface Place {
  readonly file: InstrumentFile;
  readonly items: ReadonlyMap<string, Item>;
  readonly mostOf: (term: Term) => number;
  /** Of scales whose results are known: many may read one, through many others. */
  readonly results: Map<string, ExactSize>;
}

function sizesWithin(place: Place, scale: ComputedScale): readonly ExactSize[] {
  const { hidden, notApplicable, noRows } = scale.missing;
  const instead = [hidden, notApplicable, noRows].flatMap((absence) =>
    typeof absence === "object" ? [absence.as] : [],
  );
  const plain = sizeOf(1, ...instead);
  const points = scale.of.map((term) => sizeOfTerm(place, term, plain)).reduce(sizeOfEither, plain);
  return sizesOfScale(scale, points, place.mostOf);
}

/** Of every number of points a term can give, or of numbers as large and as fine. */
function sizeOfTerm(place: Place, term: Term, instead: ExactSize): ExactSize {
  const { file, items } = place;
  const own = (id: string) =>
    term.points === undefined
      ? sizeOf(...ownNumbers(items.get(id), term))
      : sizeOf(...tableNumbers(file, term.points));
  if ("product" in term) {
    const factors = term.product.map((id) => sizeOfEither(own(id), instead));
    const product = factors.reduce(sizeOfProduct);
    return term.reverse === true ? sizeTurned(product) : product;
  }
  if ("scale" in term && term.points === undefined) {
    const result = sizeOfResult(place, term.scale);
    return term.reverse === true ? sizeTurned(result) : result;
  }
  return own("item" in term ? term.item : "");
}

/** Lowest + highest − the number, each of them as large and as fine. */
function sizeTurned(size: ExactSize): ExactSize {
  return sizeOfSum(sizeOfSum(size, size), size);
}

function sizeOfResult(place: Place, scale: string): ExactSize {
  const found = place.file.scales.find(({ id }) => id === scale);
  if (found === undefined || found.role === "described") return sizeOf(1);
  const known = place.results.get(scale);
  if (known !== undefined) return known;
  // While it is being worked out: a scale that reads itself is told of elsewhere.
  place.results.set(scale, sizeOf(1));
  const size = sizesWithin(place, found).at(-1) ?? sizeOf(1);
  place.results.set(scale, size);
  return size;
}

/** The reversed are up to lowest + highest − points. */
function ownNumbers(item: Item | undefined, { reverse }: Term): readonly number[] {
  if (item?.type !== "rating" && item?.type !== "number") return [];
  const largest = Math.max(Math.abs(item.from), Math.abs(item.to));
  // Three times 0.1 is not 0.3 in floating point; decimals as written have six places at most.
  const reversed = reverse === true ? Math.round(largest * 3e6) / 1e6 : largest;
  return [item.from, item.to, reversed, stepOf(item) ?? 0.000001];
}

/** Every number of a table, of its steps, or of all its cases. */
function tableNumbers(file: InstrumentFile, points: Points): readonly number[] {
  if (isChoose(points)) {
    return Object.values(points.cases).flatMap((one) => tableNumbers(file, one));
  }
  if (Array.isArray(points)) {
    const steps: readonly Step<number>[] = points;
    return steps.map(({ is }) => is);
  }
  const table = typeof points === "string" ? (file.pointTables?.[points] ?? {}) : points;
  return Object.values(table).filter((value) => typeof value === "number");
}
