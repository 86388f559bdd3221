import type { Patch } from "./patchJson.ts";

/** One number or rule of an instrument, changed by as little as there is. */
export interface DataMutation {
  /** `/scales/0/of/1/weight 2 → 3` */
  readonly name: string;
  readonly patch: Patch;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Every change by one step of what scoring reads: points, weights, edges of steps, rows of norms
 * and look-ups, ends of transforms, limits of what may be missing, rounding, reversing.
 */
export function dataMutations(file: Json): readonly DataMutation[] {
  return [
    ...numbersUnder(file["pointTables"], "/pointTables"),
    ...entries(file["bandSets"]).flatMap(([id, set]) =>
      edgesUnder(asRecord(set)["steps"], `/bandSets/${id}/steps`),
    ),
    ...asList(file["scales"]).flatMap((scale, i) =>
      ofScale(asRecord(scale), `/scales/${i}`, mostRows(file)),
    ),
    ...asList(file["domains"]).flatMap((domain, i) =>
      ofNeed(asRecord(domain), asList(asRecord(domain)["scales"]).length, `/domains/${i}`),
    ),
    ...numbersUnder(asRecord(file["form"])["atMostMissing"], "/form/atMostMissing"),
  ];
}

/** How many rows each repeat can have. */
function mostRows(file: Json): ReadonlyMap<unknown, number> {
  const items = asList(file["sections"]).flatMap((section) => asList(asRecord(section)["items"]));
  return new Map(
    items
      .map(asRecord)
      .flatMap(({ type, id, atMost }): [unknown, number][] =>
        type === "repeat" ? [[id, Number(atMost)]] : [],
      ),
  );
}

function ofScale(
  scale: Json,
  at: string,
  rows: ReadonlyMap<unknown, number>,
): readonly DataMutation[] {
  if (scale["role"] === "described") return [];
  const terms = asList(scale["of"]);
  const most = terms
    .map((term) => rows.get(asRecord(term)["each"]) ?? 1)
    .reduce((a, b) => a + b, 0);
  return [
    ...terms.flatMap((term, i) => ofTerm(asRecord(term), `${at}/of/${i}`)),
    ...ofNeed(scale, most, at),
    ...asList(scale["round"]).flatMap((rule, i) => ofRound(asRecord(rule), `${at}/round/${i}`)),
    ...ofTransform(asRecord(scale["transform"]), `${at}/transform`),
    ...asList(scale["lookup"]).flatMap((row, i) => [
      ...numbersUnder(asRecord(row)["is"], `${at}/lookup/${i}/is`),
      ...valuesUnder(asRecord(row)["when"], `${at}/lookup/${i}/when`),
    ]),
    ...asList(scale["overrides"]).flatMap((one, i) =>
      valuesUnder(asRecord(one)["when"], `${at}/overrides/${i}/when`),
    ),
    ...["hidden", "notApplicable", "noRows"].flatMap((key) =>
      numbersUnder(asRecord(asRecord(scale["missing"])[key])["as"], `${at}/missing/${key}/as`),
    ),
  ];
}

function ofTerm(term: Json, at: string): readonly DataMutation[] {
  const { points } = term;
  return [
    ...numbersUnder(typeof points === "string" ? undefined : points, `${at}/points`),
    ...numbersUnder(term["weight"], `${at}/weight`),
    ...valuesUnder(term["where"], `${at}/where`),
    ...(term["reverse"] === true
      ? [
          {
            name: `${at}/reverse true → not`,
            patch: { at: `${at}/reverse`, remove: true as const },
          },
        ]
      : []),
  ];
}

/** One term more and one fewer than the rule needs. */
function ofNeed(owner: Json, terms: number, at: string): readonly DataMutation[] {
  const need = asRecord(owner["missing"])["need"];
  const pointer = `${at}/missing/need`;
  const stated = asRecord(need);
  // At least one term is always needed, so that of a single one nothing can be missing.
  if (need === "all") return terms === 1 ? [] : [changed(pointer, need, { atMostMissing: 1 })];
  const answered = stated["answered"] ?? neededOf(stated["share"], terms);
  const key = answered === undefined ? "atMostMissing" : "answered";
  const limit = Number(answered ?? stated["atMostMissing"]);
  return [limit - 1, limit + 1]
    .filter((one) => one >= (key === "answered" ? 1 : 0) && one <= terms)
    .map((one) => changed(pointer, need, { [key]: one }));
}

function neededOf(share: unknown, terms: number): number | undefined {
  if (typeof share !== "string") return undefined;
  const [n = 1, d = 1] = share.split("/").map(Number);
  return Math.max(1, Math.ceil((n * terms) / d));
}

function ofRound(rule: Json, at: string): readonly DataMutation[] {
  const mode = rule["mode"] === "floor" ? "halfUp" : "floor";
  return [
    changed(`${at}/mode`, rule["mode"], mode),
    changed(`${at}/decimals`, rule["decimals"], Number(rule["decimals"]) + 1),
  ];
}

function ofTransform(transform: Json, at: string): readonly DataMutation[] {
  return ["from", "to", "times", "plus", "rows"].flatMap((key) =>
    numbersUnder(transform[key], `${at}/${key}`),
  );
}

/** Every number below, whatever it is under; codes of a choice are no numbers. */
function numbersUnder(json: unknown, at: string): readonly DataMutation[] {
  if (typeof json === "number") return [changed(at, json, oneMore(json))];
  return entries(json).flatMap(([key, value]) => numbersUnder(value, `${at}/${key}`));
}

/** The edges of steps, not what the steps give. */
function edgesUnder(json: unknown, at: string): readonly DataMutation[] {
  return entries(json).flatMap(([key, value]) =>
    key === "below" || key === "upTo"
      ? numbersUnder(value, `${at}/${key}`)
      : edgesUnder(value, `${at}/${key}`),
  );
}

/** The numbers a condition compares with. */
function valuesUnder(json: unknown, at: string): readonly DataMutation[] {
  return entries(json).flatMap(([key, value]) =>
    key === "value" || key === "atLeast"
      ? numbersUnder(value, `${at}/${key}`)
      : valuesUnder(value, `${at}/${key}`),
  );
}

/** By one in the last decimal it is written with. */
function oneMore(value: number): number {
  const decimals = (String(value).split(".")[1] ?? "").length;
  return Number((value + 10 ** -decimals).toFixed(decimals));
}

function changed(at: string, from: unknown, to: unknown): DataMutation {
  return { name: `${at} ${JSON.stringify(from)} → ${JSON.stringify(to)}`, patch: { at, set: to } };
}

function entries(json: unknown): readonly (readonly [string, unknown])[] {
  return typeof json === "object" && json !== null ? Object.entries(json) : [];
}

function asRecord(json: unknown): Json {
  return Object.fromEntries(entries(json));
}

function asList(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
