import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainPlace, checkChain } from "./checkChain.ts";

/** A whole chain of so many records; their links are made up. */
function aChain(device: string, length: number): readonly ChainPlace[] {
  return Array.from({ length }, (_, index) => ({
    device,
    seq: index + 1,
    prevHash: index === 0 ? "" : `${device}-link-${index}`,
    link: `${device}-link-${index + 1}`,
  }));
}

function places(chain: readonly ChainPlace[]): readonly unknown[] {
  return checkChain(chain).map(({ code, params }) => [code, params["place"]]);
}

const broken = (...where: readonly string[]) => where.map((place) => ["vault/chain-broken", place]);

describe("checkChain", () => {
  it("finds nothing in whole chains, in whatever order they come", () => {
    const both = [...aChain("a", 9), ...aChain("b", 4)];

    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: both.length }), (shuffled) => {
        expect(checkChain(shuffled)).toEqual([]);
      }),
    );
    expect(checkChain([])).toEqual([]);
  });

  it("sees what is missing, at the beginning too", () => {
    const [, ...rest] = aChain("a", 5);

    expect(places(rest)).toEqual(broken("a 2"));
    expect(places(aChain("a", 5).filter(({ seq }) => seq !== 3))).toEqual(broken("a 4"));
  });

  it("sees two that have changed places", () => {
    const swapped = aChain("a", 5).map((place) => {
      const seqs: Readonly<Record<number, number>> = { 2: 4, 4: 2 };
      return { ...place, seq: seqs[place.seq] ?? place.seq };
    });

    expect(places(swapped)).toEqual(broken("a 2", "a 3", "a 4", "a 5"));
  });

  it("sees two in one place, as when a device was copied", () => {
    const twin = { device: "a", seq: 3, prevHash: "a-link-2", link: "a-link-other" };

    expect(places([...aChain("a", 4), twin])).toContainEqual(["vault/chain-broken", "a 3"]);
  });

  it("sees a record in the place of another", () => {
    const posing = aChain("a", 5).map((place) =>
      place.seq === 3 ? { ...place, link: "another" } : place,
    );

    expect(places(posing)).toEqual(broken("a 4"));
  });
});
