import { describe, expect, it } from "vitest";
import { ticksAfter } from "./ticksAfter.ts";

const choices = [
  { code: "car", text: "Bil", exclusive: false },
  { code: "bus", text: "Buss", exclusive: false },
  { code: "nothing", text: "Kommer inte dit", exclusive: true },
];

describe("ticksAfter", () => {
  it("ticks one more, in the order they were pressed", () => {
    expect(ticksAfter(choices, ["bus"], "car")).toEqual(["bus", "car"]);
  });

  it("is no answer once the last tick is gone", () => {
    expect(ticksAfter(choices, ["bus"], "bus")).toBeUndefined();
  });

  it("lets an exclusive option stand alone, and another take its place", () => {
    expect(ticksAfter(choices, ["bus", "car"], "nothing")).toEqual(["nothing"]);
    expect(ticksAfter(choices, ["nothing"], "car")).toEqual(["car"]);
  });
});
