import { beforeAll, describe, expect, it } from "vitest";
import { aVault, codesOf, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { seededBytes } from "../../../tests/fixtures/vault/seededBytes.ts";
import { withBitFlipped } from "../../../tests/fixtures/vault/withBitFlipped.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { parseCanonical } from "../bytes/parseCanonical.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import { openSealedTo, sealTo } from "../crypto/hpke.ts";
import type { CaseKey } from "./caseKey.ts";
import { createCaseKey } from "./createCaseKey.ts";
import { openCaseKey, openCasePrivateKey } from "./openCaseKey.ts";
import type { Unlocked } from "./unlocked.ts";

const random = seededBytes(12);
const altered = ["vault/case-key-altered"];

describe("a case key", () => {
  let unlocked: Unlocked;
  let made: { readonly caseKey: CaseKey; readonly bytes: Uint8Array<ArrayBuffer> };
  beforeAll(async () => {
    ({ unlocked } = await aVault());
    made = await createCaseKey(unlocked, "case-7", random);
  });

  it("comes back from its bytes as it was", async () => {
    const opened = valueOf(await openCaseKey(unlocked, made.bytes));

    expect(opened).toMatchObject({
      case: "case-7",
      secret: made.caseKey.secret,
      pair: made.caseKey.pair,
    });
    expect(opened.secret).toHaveLength(32);
  });

  it("is refused when any one bit of its bytes is another", async () => {
    const passed: number[] = [];
    for (let bit = 0; bit < made.bytes.length * 8; bit += 1) {
      if ((await openCaseKey(unlocked, withBitFlipped(made.bytes, bit))).ok) passed.push(bit);
    }

    expect(made.bytes.length).toBeGreaterThan(300);
    expect(passed).toEqual([]);
  });

  it("does not open in another vault, nor as the key of another case", async () => {
    const { unlocked: stranger } = await aVault();
    const file = Object(parseCanonical(made.bytes)) as object;
    const asOther = (change: object) =>
      openCaseKey(unlocked, canonicalBytes({ ...file, ...change }));

    expect(codesOf(await openCaseKey(stranger, made.bytes))).toEqual(altered);
    expect(codesOf(await asOther({ case: "case-8" }))).toEqual(altered);
    expect(codesOf(await asOther({ v: 2 }))).toEqual(["vault/newer-version"]);
  });

  it("has a pair to which can be sealed while the vault is locked", async () => {
    const { kemPublic } = made.caseKey.pair;
    const sealed = await sealTo(fromBase64url(kemPublic), toUtf8("i"), toUtf8("said"), toUtf8("a"));
    const opened = valueOf(await openCaseKey(unlocked, made.bytes));
    const privateKey = valueOf(await openCasePrivateKey(opened));
    if (sealed === undefined) throw new Error("Not sealed");

    expect(await openSealedTo(privateKey, toUtf8("i"), sealed, toUtf8("a"))).toEqual(
      toUtf8("said"),
    );
  });
});
