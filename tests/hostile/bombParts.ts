import minimal from "../fixtures/instruments/minimal.json" with { type: "json" };

type Json = Readonly<Record<string, unknown>>;

/** So many, each made of its place in the row. */
export function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

const words = { text: "Fråga?", why: "Prov." };

export function single(id: string, more: Json = {}): Json {
  return { type: "single", id, ...words, choices: "ease", ...more };
}

export function rating(id: string, to = 10, more: Json = {}): Json {
  return { type: "rating", id, ...words, from: 0, to, fromText: "Minst", toText: "Mest", ...more };
}

export function multiple(id: string, codes: number): Json {
  const choices = many(codes, (i) => ({ code: `c${i}`, text: `Svar ${i}` }));
  return { type: "multiple", id, ...words, choices };
}

/** A scale that only feeds others. */
export function part(id: string, of: readonly Json[], more: Json = {}): Json {
  const missing = { need: { answered: 1 }, hidden: "leaves", notApplicable: "leaves" };
  return { role: "part", id, title: id, of, method: "mean", missing, ...more };
}

export function scored(id: string, of: readonly Json[], more: Json = {}): Json {
  const bands = [{ set: "two", default: true }];
  return { ...part(id, of), role: "scored", direction: "higherIsBetter", bands, ...more };
}

/** An instrument of these parts, without a profile unless there is one among them. */
export function instrument(items: readonly Json[], parts: Json = {}): Json {
  const { profile: _, ...rest } = minimal;
  const sections = many(Math.ceil(items.length / 200), (s) => ({
    id: `s${s}`,
    title: "Del",
    items: items.slice(s * 200, (s + 1) * 200),
  }));
  return { ...rest, translations: [], sections, scales: [], domains: [], ...parts };
}

export function is(item: string, value: string | number = "hard"): Json {
  return { item, op: "=", value };
}

/** A condition so many levels deep, each level of another kind. */
export function nested(levels: number, leaf: Json): Json {
  return many(Math.min(levels, 1000), (i) => i).reduce<Json>((inner, i) => {
    const kinds = [{ not: inner }, { all: [inner] }, { any: [inner] }, { atLeast: 1, of: [inner] }];
    return kinds[i % kinds.length] ?? inner;
  }, leaf);
}

export function flag(id: string, when: Json): Json {
  return {
    id,
    when,
    kind: "screen",
    text: "Märk detta.",
    source: "Prov.",
  };
}
