import { afterEach, describe, expect, it, vi } from "vitest";
import { checkCrypto } from "./checkCrypto.ts";

describe("checkCrypto", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("finds what a vault needs", async () => {
    expect(await checkCrypto()).toEqual([]);
  });

  it("says so where it is not there, as on a page without https", async () => {
    vi.stubGlobal("crypto", {});

    expect((await checkCrypto()).map(({ code }) => code)).toEqual(["vault/cannot-encrypt"]);
  });
});
