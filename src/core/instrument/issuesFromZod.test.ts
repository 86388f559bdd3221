import { describe, expect, it } from "vitest";
import { issuesFromZod } from "./issuesFromZod.ts";
import { itemSchema } from "./schema/item.schema.ts";

describe("issuesFromZod", () => {
  it("says which types an item may have when it has none of them", () => {
    const input = { type: "slider", id: "a", text: "Hur mår du?", why: "Vi vill veta." };
    const parsed = itemSchema.safeParse(input);

    const [found] = issuesFromZod(parsed.error?.issues ?? [], input);

    expect(found).toMatchObject({ code: "instrument/not-allowed-value", pointer: "/type" });
    expect(found?.params?.["allowed"]).toContain("single | multiple | yesNo | rating");
  });
});
