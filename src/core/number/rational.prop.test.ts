import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawRuns } from "../../../tests/fixtures/lawRuns.ts";
import {
  add,
  compare,
  divide,
  fromDecimal,
  fromShare,
  multiply,
  type Rational,
  ratio,
  subtract,
  toExact,
  toNumber,
} from "./rational.ts";
import { roundRational } from "./roundRational.ts";

const rationals = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }))
  .map(([n, d]) => ratio(n, d));
const notZero = rationals.filter(({ n }) => n !== 0);

/** Is a/b = c/d, without any arithmetic of ours? */
function isFraction({ n, d }: Rational, wantedN: bigint, wantedD: bigint): boolean {
  return BigInt(n) * wantedD === wantedN * BigInt(d);
}

function inLowestTerms({ n, d }: Rational): boolean {
  let [x, y] = [Math.abs(n), d];
  while (y !== 0) [x, y] = [y, x % y];
  return d > 0 && x === 1;
}

describe("rational arithmetic", () => {
  it("agrees with whole numbers of any size, in lowest terms", () => {
    fc.assert(
      fc.property(rationals, notZero, (a, b) => {
        const [an, ad, bn, bd] = [BigInt(a.n), BigInt(a.d), BigInt(b.n), BigInt(b.d)];
        const results: readonly [Rational, bigint, bigint][] = [
          [add(a, b), an * bd + bn * ad, ad * bd],
          [subtract(a, b), an * bd - bn * ad, ad * bd],
          [multiply(a, b), an * bn, ad * bd],
          [divide(a, b), an * bd, ad * bn],
        ];

        for (const [result, n, d] of results) {
          expect(isFraction(result, n, d)).toBe(true);
          expect(inLowestTerms(result)).toBe(true);
        }
        expect(Math.sign(compare(a, b))).toBe(
          Number(an * bd > bn * ad) - Number(an * bd < bn * ad),
        );
      }),
      lawRuns,
    );
  });

  it("does not care for order or grouping", () => {
    fc.assert(
      fc.property(rationals, rationals, rationals, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(multiply(a, b)).toEqual(multiply(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
      lawRuns,
    );
  });

  it("reads a decimal as it is written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e8, max: 1e8 }),
        fc.integer({ min: 0, max: 6 }),
        (n, places) => {
          const written = Number(`${n}e-${places}`);

          expect(isFraction(fromDecimal(written), BigInt(n), 10n ** BigInt(places))).toBe(true);
          expect(toNumber(fromDecimal(written))).toBe(written + 0);
        },
      ),
      lawRuns,
    );
  });

  it("rounds within half a unit, and floors downwards", () => {
    fc.assert(
      fc.property(rationals, fc.integer({ min: 0, max: 4 }), (a, decimals) => {
        const unit = ratio(1, 10 ** decimals);
        const halfUp = roundRational(a, { decimals, mode: "halfUp" });
        const floor = roundRational(a, { decimals, mode: "floor" });
        const away = subtract(halfUp, a);

        expect(
          compare(multiply({ n: Math.abs(away.n), d: away.d }, { n: 2, d: 1 }), unit),
        ).toBeLessThanOrEqual(0);
        expect(compare(floor, a)).toBeLessThanOrEqual(0);
        expect(compare(a, add(floor, unit))).toBeLessThan(0);
      }),
      lawRuns,
    );
  });
});

describe("at the edge of what can be held exactly", () => {
  const most = { n: Number.MAX_SAFE_INTEGER, d: 1 };

  it("stops rather than being off by one", () => {
    expect(() => add(most, { n: 1, d: 1 })).toThrow("outgrew");
    expect(() => multiply(most, { n: 2, d: 1 })).toThrow("outgrew");
    expect(() => fromDecimal(1e300)).toThrow("outgrew");
    expect(() => ratio(1, 0)).toThrow("zero");
    expect(() => divide(most, { n: 0, d: 1 })).toThrow("zero");
  });

  it("goes through larger numbers when the result is small again", () => {
    const big = { n: Number.MAX_SAFE_INTEGER, d: 94906266 };

    expect(toExact(divide(big, big))).toBe("1");
    expect(toExact(subtract(big, big))).toBe("0");
  });

  it("writes fractions as receipts carry them", () => {
    expect(toExact(fromShare("2/4"))).toBe("1/2");
    expect(toExact(ratio(3, -6))).toBe("-1/2");
    expect(toExact(fromDecimal(-0))).toBe("0");
    expect(toExact(fromDecimal(1e-7))).toBe("1/10000000");
  });
});
