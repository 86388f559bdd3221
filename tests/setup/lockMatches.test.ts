import { describe, expect, it } from "vitest";
import { lockMatches } from "../../src/setup/lockMatches.mjs";

const react = { version: "19.3.1", integrity: "sha512-a" };
const wanted = { packages: { "": { version: "0.1.0" }, "node_modules/react": react } };

describe("lockMatches", () => {
  it("accepts exactly what is wanted", () => {
    expect(lockMatches(wanted, { packages: { "node_modules/react": react } })).toBe(true);
  });

  it("refuses a missing package", () => {
    expect(lockMatches(wanted, { packages: {} })).toBe(false);
  });

  it("refuses another version", () => {
    const older = { ...react, version: "19.3.0" };

    expect(lockMatches(wanted, { packages: { "node_modules/react": older } })).toBe(false);
  });

  it("refuses the same version with other contents", () => {
    const forged = { ...react, integrity: "sha512-b" };

    expect(lockMatches(wanted, { packages: { "node_modules/react": forged } })).toBe(false);
  });

  it("refuses what is left over", () => {
    const packages = { "node_modules/react": react, "node_modules/left-over": react };

    expect(lockMatches(wanted, { packages })).toBe(false);
  });

  it("does without optional packages, which are for other platforms", () => {
    const forMac = { version: "2.3.3", integrity: "sha512-c", optional: true };
    const withOptional = { packages: { ...wanted.packages, "node_modules/fsevents": forMac } };

    expect(lockMatches(withOptional, { packages: { "node_modules/react": react } })).toBe(true);
  });
});
