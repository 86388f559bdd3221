import { expect, it } from "vitest";
import { ratio, zero } from "../number/index.ts";
import { boundsReceipt } from "./boundsReceipt.ts";

it("tells both ends exactly, and whether they are", () => {
  const bounds = { low: zero, high: ratio(7, 3), exactness: "outer" as const };

  expect(boundsReceipt({ bounds })).toEqual({ bounds: ["0", "7/3"], boundsExactness: "outer" });
  expect(boundsReceipt({})).toEqual({});
});
