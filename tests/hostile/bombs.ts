import {
  flag,
  instrument,
  is,
  many,
  multiple,
  nested,
  part,
  rating,
  scored,
  single,
} from "./bombParts.ts";

type Json = Readonly<Record<string, unknown>>;

const items = (count: number) => many(count, (i) => rating(`i${i}`));
const item = (i: number): Json => ({ item: `i${i}` });

/**
 * Small files that would be much work for who did not look out: each by a number that says how far
 * it goes, within limits and beyond.
 */
export const bombs: Readonly<Record<string, (n: number) => unknown>> = {
  "each scale of two before it": (n) =>
    instrument(items(2), {
      scales: many(n, (l) =>
        ["a", "b"].map((side) =>
          part(
            `${side}${l}`,
            l === 0 ? [item(0), item(1)] : [{ scale: `a${l - 1}` }, { scale: `b${l - 1}` }],
            { method: side === "a" ? "mean" : "max" },
          ),
        ),
      ).flat(),
    }),
  "each flag of the one before, twice": (n) =>
    instrument([single("i0")], {
      flags: many(n, (l) =>
        flag(`f${l}`, l === 0 ? is("i0") : { all: many(2, () => ({ flag: `f${l - 1}` })) }),
      ),
    }),
  "questions in a chain, the last first": (n) =>
    instrument(
      many(n, (i) => single(`i${n - i}`, i === n - 1 ? {} : { condition: is(`i${n - i - 1}`) })),
    ),
  "questions in a ring": (n) =>
    instrument(many(n, (i) => single(`i${i}`, { condition: is(`i${(i + 1) % n}`) }))),
  "questions in a chain behind a ring": (n) =>
    instrument(
      many(n, (i) => single(`i${i}`, { condition: is(i < 2 ? `i${1 - i}` : `i${i - 1}`) })),
    ),
  "all questions behind all others before": (n) =>
    instrument(
      many(n, (i) =>
        single(
          `i${i}`,
          i < 20 ? {} : { condition: { any: many(Math.min(13, i), (j) => is(`i${j}`)) } },
        ),
      ),
      {
        scales: many(10, (s) =>
          scored(
            `s${s}`,
            many(20, (j) => ({ item: `i${20 + j}`, points: "ease" })),
          ),
        ),
      },
    ),
  "scales that look at every way to tick": (n) =>
    instrument(
      many(n, (i) => multiple(`i${i}`, 8)),
      {
        scales: many(Math.min(n, 300), (s) =>
          scored(
            `s${s}`,
            many(n, (i) => ({ item: `i${i}`, ticked: `c${s % 8}` })),
            { method: "count", missing: { need: "all" } },
          ),
        ),
      },
    ),
  "scales that read all questions twice": (n) =>
    instrument(items(n), {
      scales: many(Math.min(n, 30), (s) =>
        scored(`s${s}`, [
          ...many(Math.min(n, 100), item),
          ...many(Math.min(n, 100), (i) => ({ ...item(i), reverse: true })),
        ]),
      ),
    }),
  "numbers in steps too many to list": (n) =>
    instrument(
      many(n, (i) => ({
        ...rating(`i${i}`, 1e6),
        type: "number",
        step: 1e-3,
        fromText: undefined,
        toText: undefined,
      })),
      { scales: [scored("s", many(Math.min(n, 200), item))] },
    ),
  "questions that choose for each other": (n) =>
    instrument(
      [
        ...many(n, (i) => ({
          ...single(`c${i}`),
          choices: many(40, (c) => ({ code: `k${c}`, text: `Svar ${c}` })),
        })),
        ...items(n),
      ],
      {
        scales: [
          scored(
            "s",
            many(n, (i) => ({
              item: `i${i}`,
              points: {
                choose: `c${i}`,
                cases: Object.fromEntries(
                  many(40, (c) => [`k${c}`, [{ below: 5, is: c }, { is: 1 }]]),
                ),
              },
            })),
          ),
        ],
      },
    ),
  "products of large numbers": (n) =>
    instrument(
      many(n, (i) => rating(`i${i}`, 2 * n)),
      {
        scales: [
          scored("s", [{ product: many(n, (i) => `i${i}`) }], {
            method: "sum",
            missing: { need: "all" },
          }),
        ],
      },
    ),
  "terms that all have a table of their own": (n) =>
    instrument(
      many(Math.min(n, 200), (i) => single(`i${i}`)),
      {
        scales: many(Math.ceil(n / 200), (s) =>
          scored(
            `s${s}`,
            many(Math.min(n, 200), (i) => ({
              item: `i${i}`,
              points: Object.fromEntries([
                ["easy", 1],
                ["hard", 2],
                ...many(38, (c) => [`x${c}`, c]),
              ]),
            })),
          ),
        ),
      },
    ),
  "comparisons with what is not there": (n) =>
    instrument([single("i0")], {
      checks: many(Math.ceil(n / 100), (c) => ({
        id: `c${c}`,
        when: { any: many(100, (i) => is(`none${i}`)) },
        items: ["i0"],
        severity: "clarify",
        text: "Stämmer det?",
      })),
    }),
  "comparisons inside each other": (n) =>
    instrument([single("i0"), single("i1", { condition: nested(n, is("i0")) })]),
  "comparisons inside each other, and none of them one": (n) =>
    instrument([single("i0"), single("i1", { condition: nested(n, { nothing: 1 }) })]),
  "traits that everything hangs on": (n) =>
    instrument(
      many(n, (i) =>
        rating(
          `i${i}`,
          10,
          i < n / 2 ? { trait: "age" } : { condition: { item: `i${i % 100}`, op: ">", value: 1 } },
        ),
      ),
      {
        scales: many(Math.min(n, 15), (s) =>
          scored(
            `s${s}`,
            many(Math.min(n, 200), (i) => item(n - 1 - i)),
          ),
        ),
      },
    ),
  "scales that just fit what is tried": (n) =>
    instrument(
      many(12, (i) => single(`i${i}`)),
      {
        scales: many(Math.min(n, 300), (s) =>
          scored(
            `s${s}`,
            many(12, (i) => ({ item: `i${i}`, points: "ease", where: is(`i${(i + 1) % 12}`) })),
          ),
        ),
      },
    ),
  "scales of scales that read much": (n) =>
    instrument(items(200), {
      scales: [
        ...many(10, (s) => part(`p${s}`, many(200, item))),
        ...many(n, (s) =>
          part(
            `q${s}`,
            many(10, (p) => ({ scale: `p${p}` })),
          ),
        ),
        scored(
          "all",
          many(Math.min(n, 200), (s) => ({ scale: `q${s}` })),
        ),
      ],
    }),
  "norms for every case": (n) =>
    instrument([single("i0"), rating("i1")], {
      scales: [
        scored("s", [{ item: "i1" }], {
          transform: {
            table: "t",
            form: "f",
            source: "Prov.",
            rawRange: [0, 10],
            rows: {
              choose: "i0",
              cases: Object.fromEntries(
                ["easy", "hard"].map((code) => [code, many(n, (r) => [r, r])]),
              ),
            },
          },
        }),
      ],
    }),
  "look-ups of many rows": (n) =>
    instrument(items(60), {
      scales: many(Math.min(n, 20), (s) =>
        scored(`s${s}`, many(60, item), {
          method: "lookup",
          missing: { need: "all" },
          lookup: many(n, (r) => ({
            when: { all: many(10, (i) => is(`i${(i + r) % 60}`, 3)) },
            is: r,
          })),
        }),
      ),
    }),
  "rows in rows": (n) =>
    instrument(
      [
        {
          ...single("r"),
          type: "repeat",
          choices: undefined,
          atMost: 50,
          items: many(Math.min(n, 50), (i) =>
            rating(`i${i}`, 10, i === 0 ? {} : { condition: { item: "i0", op: ">", value: 2 } }),
          ),
        },
      ],
      {
        scales: many(Math.min(n, 60), (s) =>
          scored(
            `s${s}`,
            many(Math.min(n, 50), (i) => ({ each: "r", item: `i${i}` })),
            {
              missing: { need: { answered: 1 }, hidden: "leaves", noRows: "leaves" },
            },
          ),
        ),
      },
    ),
  "rules that ask for rules": (n) =>
    instrument([single("i0")], {
      scales: [scored("s", [{ item: "i0", points: "ease" }])],
      profile: {
        actors: [{ id: "we", text: "Vi", principal: "other" }],
        needs: [],
        obstacles: [],
        tracks: [{ id: "t", text: "Spår", meaning: "Ett spår." }],
        trackRules: many(Math.min(n, 300), (r) => ({
          id: `r${r}`,
          track: "t",
          when: nested(10, { coverageBelow: "1/2" }),
          reason: "Skäl.",
        })),
        markers: many(Math.min(n, 300), (m) => ({
          id: `m${m}`,
          when: { any: many(Math.min(n, 60), (r) => ({ rule: `r${r}` })) },
          text: "Märke",
          meaning: "Ett märke.",
        })),
        followUp: { months: 3, text: "Följ upp." },
      },
    }),
};
