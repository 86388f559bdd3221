import { expect, it } from "vitest";
import { crossCheckCrypto } from "./crossCheckCrypto.ts";

it("agrees with independent programs on random input", async () => {
  const { count, differences } = await crossCheckCrypto(20_261, 40);

  expect(count).toBe(40);
  expect(differences).toEqual([]);
});
