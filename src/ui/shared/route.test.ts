import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hrefTo, parseRoute, type Route, type Screen } from "./route.ts";

const caseId = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const screen: fc.Arbitrary<Screen> = fc.oneof(
  fc.constantFrom<Screen>(
    { name: "desk" },
    { name: "newVisit" },
    { name: "storage" },
    { name: "retention" },
  ),
  fc.record({
    name: fc.constantFrom(
      "review" as const,
      "profile" as const,
      "erase" as const,
      "proof" as const,
    ),
    caseId,
  }),
  fc.record({ name: fc.constant("talk" as const), caseId }),
  fc.record({ name: fc.constant("talk" as const), caseId, section: caseId }),
);
const route: fc.Arbitrary<Route> = fc.record({
  workspace: fc.constantFrom("vault" as const, "demo" as const),
  screen,
});

describe("a route", () => {
  it("comes back from its address as it was, whatever the case is called", () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(hrefTo(one))).toEqual(one);
      }),
    );
  });

  it("is the desk where the address says nothing", () => {
    for (const hash of ["", "#", "#/", "#//"]) {
      expect(parseRoute(hash)).toEqual({ workspace: "vault", screen: { name: "desk" } });
    }
    expect(parseRoute("#/demo").workspace).toBe("demo");
  });

  it("is unknown where the address is cut off or made up, and never throws", () => {
    for (const hash of ["#/arende", "#/arende/c", "#/arende/c/plan", "#/nytt/nu", "#/%E0%A4%A"]) {
      expect(parseRoute(hash).screen).toEqual({ name: "unknown" });
    }
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseRoute(hash).screen.name).toBeTypeOf("string");
      }),
    );
  });
});
