import type { Instrument } from "../../core/instrument/index.ts";
import { csvCell } from "./csvCell.ts";
import type { ScoredRow } from "./scoredRow.ts";
import type { ScoreOut } from "./scoreOut.ts";

interface Column<T> {
  readonly name: string;
  readonly read: (of: T) => string | number | undefined;
}

/** The columns of a wide CSV: the same for every response to an instrument. */
export function csvColumns(
  { file, scaleOrder, scales }: Instrument,
  valuesOnly: boolean,
): readonly Column<ScoredRow>[] {
  const inFileOrder = file.scales.map(({ id }) => id).filter((id) => scaleOrder.includes(id));
  const ofScales = inFileOrder.flatMap((id) => {
    const scale = scales.get(id);
    const sets = (scale !== undefined && "bands" in scale ? scale.bands : []).map(({ set }) => set);
    const columns = valuesOnly
      ? [...valueColumns, ...sets.map(bandColumn)]
      : [...valueColumns, ...boundsColumns, ...bandColumns(sets)];
    return columns.map((column) => under(id, column, (row) => row.scales?.[id]));
  });
  if (valuesOnly) return [...headColumns, ...ofScales];
  return [
    ...headColumns,
    ...coverageColumns,
    ...ofScales,
    ...file.domains.flatMap(({ id }) =>
      [...valueColumns, ...boundsColumns, ...domainColumns].map((column) =>
        under(`domain.${id}`, column, (row) => row.domains?.[id]),
      ),
    ),
    ...file.flags.flatMap(({ id }) => [
      { name: `flag.${id}`, read: (row: ScoredRow) => row.flags?.[id]?.is },
      { name: `flag.${id}.certain`, read: (row: ScoredRow) => inWord(row.flags?.[id]?.certain) },
    ]),
    { name: "checks", read: ({ checks }) => checks?.join("|") },
  ];
}

export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

const headColumns: readonly Column<ScoredRow>[] = [
  { name: "line", read: ({ line }) => line },
  { name: "id", read: ({ id }) => id },
  { name: "date", read: ({ date }) => date },
  { name: "instrument", read: ({ instrument }) => instrument },
  { name: "core", read: ({ core }) => core },
  { name: "given", read: ({ given }) => given && pairs(Object.entries(given), "=") },
  { name: "faults", read: ({ faults }) => faults?.map(({ code }) => code).join("|") },
  { name: "fault_places", read: ({ faults }) => faults?.map(({ pointer }) => pointer).join("|") },
];

const coverageColumns: readonly Column<ScoredRow>[] = [
  { name: "answered", read: ({ coverage }) => coverage?.answered },
  { name: "applicable", read: ({ coverage }) => coverage?.applicable },
];

const valueColumns: readonly Column<ScoreOut>[] = [
  { name: "state", read: ({ state }) => state },
  { name: "exact", read: ({ exact }) => exact },
  { name: "value", read: ({ value }) => value },
  { name: "answered", read: ({ coverage }) => coverage.answered },
  { name: "applicable", read: ({ coverage }) => coverage.applicable },
];

const boundsColumns: readonly Column<ScoreOut>[] = [
  { name: "low", read: ({ bounds }) => bounds?.low },
  { name: "high", read: ({ bounds }) => bounds?.high },
  { name: "low_exact", read: ({ bounds }) => bounds?.exact[0] },
  { name: "high_exact", read: ({ bounds }) => bounds?.exact[1] },
  { name: "bounds", read: ({ bounds }) => bounds?.exactness },
  {
    name: "cases",
    read: ({ cases, bandCases }) =>
      pairs(
        [
          ...(cases ?? []).map(({ name, score }) => [name, score.exact ?? score.state] as const),
          ...(bandCases ?? []).map(({ set, name, code }) => [`${set}.${name}`, code] as const),
        ],
        "=",
      ),
  },
];

function bandColumns(sets: readonly string[]): readonly Column<ScoreOut>[] {
  return sets.length === 0 ? [] : [...sets.map(bandColumn), ...certaintyColumns];
}

function bandColumn(set: string): Column<ScoreOut> {
  return {
    name: `band.${set}`,
    read: ({ bands }) => bands?.find((band) => band.set === set)?.code,
  };
}

const certaintyColumns: readonly Column<ScoreOut>[] = [
  { name: "certain", read: ({ bands }) => inWord(bands?.[0]?.certain) },
  { name: "override", read: ({ bands }) => bands?.[0]?.override },
];

const domainColumns: readonly Column<ScoreOut>[] = [
  { name: "band", read: ({ bands }) => bands?.[0]?.code },
  ...certaintyColumns,
  { name: "lowest", read: ({ lowest }) => lowest?.join("|") },
  { name: "gravest", read: ({ gravest }) => gravest?.join("|") },
];

function under(
  prefix: string,
  { name, read }: Column<ScoreOut>,
  find: (row: ScoredRow) => ScoreOut | undefined,
): Column<ScoredRow> {
  return {
    name: `${prefix}.${name}`,
    read: (row) => {
      const score = find(row);
      return score && read(score);
    },
  };
}

function pairs(entries: readonly (readonly [string, string])[], sign: string): string | undefined {
  return entries.length === 0
    ? undefined
    : entries.map(([key, value]) => `${key}${sign}${value}`).join("|");
}

function inWord(certain: boolean | undefined): string | undefined {
  if (certain === undefined) return undefined;
  return certain ? "yes" : "no";
}
