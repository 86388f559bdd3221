import type { Choice } from "../fixtures/seededChoice.ts";
import { type JsonPlace, put } from "./jsonPlaces.ts";
import { payloads, wrongValues } from "./payloads.ts";

/** Written out as another key when the file is, since objects here cannot have that one. */
export const keyMarks: Readonly<Record<string, string>> = {
  "@proto": "__proto__",
  "@twice": "id",
};

export interface Change {
  readonly name: string;
  readonly make: (places: readonly [JsonPlace, ...JsonPlace[]], choice: Choice) => void;
}

const copy = <T>(value: T): T => structuredClone(value);

/** Names and codes are short and have no spaces; what people read is not so. */
function isText({ value, key }: JsonPlace): boolean {
  return typeof value === "string" && (/\s/.test(value) || /text$|^title$|^why$/i.test(key));
}

/** What can be done to a file, one thing at a time, knowing how it hangs together. */
export const changes: readonly [Change, ...Change[]] = [
  {
    name: "payload in every text",
    make: (places, { below, onceIn }) => {
      const first = below(payloads.length);
      const texts = places.filter(isText).filter(() => !onceIn(10));
      for (const [i, place] of texts.entries()) put(place, payloads[(first + i) % payloads.length]);
    },
  },
  {
    name: "payload in a text",
    make: (places, { oneOf }) => put(oneOf(someOf(places, isText)), oneOf(payloads)),
  },
  {
    name: "payload in any string",
    make: (places, { oneOf }) =>
      put(oneOf(someOf(places, ({ value }) => typeof value === "string")), oneOf(payloads)),
  },
  {
    name: "wrong value",
    make: (places, { oneOf }) => put(oneOf(places), copy(oneOf(wrongValues))),
  },
  {
    name: "another number",
    make: (places, { oneOf }) => {
      const numbers: readonly [number, ...number[]] = [
        0, -1, 1, 2, 0.5, 1e-6, 1e9, -1e9, 1e-7, 1e20,
      ];
      put(oneOf(someOf(places, ({ value }) => typeof value === "number")), oneOf(numbers));
    },
  },
  { name: "something gone", make: (places, { oneOf }) => put(oneOf(places)) },
  {
    name: "something unknown",
    make: (places, { oneOf }) => {
      const { value } = oneOf(someOf(places, isObject));
      const keys: readonly [string, ...string[]] = [
        "@proto",
        "@twice",
        "constructor",
        "prototype",
        "x",
        "",
      ];
      if (typeof value !== "object" || value === null) return;
      (value as Record<string, unknown>)[oneOf(keys)] = copy(oneOf(wrongValues));
    },
  },
  {
    name: "one in place of another",
    make: (places, { oneOf }) => put(oneOf(places), copy(oneOf(places).value)),
  },
  {
    name: "one name in place of another",
    make: (places, { oneOf }) => {
      const names = someOf(
        places,
        ({ value }) => typeof value === "string" && /^[a-z0-9_]+$/.test(value),
      );
      put(oneOf(names), oneOf(names).value);
    },
  },
  {
    name: "many of the same",
    make: (places, { oneOf }) => {
      const { value } = oneOf(someOf(places, ({ value: one }) => Array.isArray(one)));
      if (!Array.isArray(value)) return;
      const list: unknown[] = value;
      const times: readonly [number, ...number[]] = [1, 10, 300, 3000];
      for (let i = oneOf(times); i > 0; i -= 1) list.push(copy(list[0] ?? null));
    },
  },
  {
    name: "conditions inside each other",
    make: (places, { oneOf, below }) => {
      const place = oneOf(someOf(places, ({ key }) => key === "when" || key === "condition"));
      const words: readonly [string, ...string[]] = ["not", "all", "any", "of"];
      let inner = place.value;
      for (let i = below(40); i > 0; i -= 1) {
        const word = oneOf(words);
        const parts = i % 8 === 0 ? [inner, inner] : [inner];
        if (word === "not") inner = { not: inner };
        else inner = word === "of" ? { atLeast: 1, of: parts } : { [word]: parts };
      }
      put(place, inner);
    },
  },
];

function isObject({ value }: JsonPlace): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Those that are such, or all when there is none. */
function someOf(
  places: readonly [JsonPlace, ...JsonPlace[]],
  isSuch: (place: JsonPlace) => boolean,
): readonly [JsonPlace, ...JsonPlace[]] {
  const [first, ...rest] = places.filter(isSuch);
  return first === undefined ? places : [first, ...rest];
}
