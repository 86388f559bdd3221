import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { aVault, codesOf, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { seededBytes } from "../../../tests/fixtures/vault/seededBytes.ts";
import { withBitFlipped } from "../../../tests/fixtures/vault/withBitFlipped.ts";
import { fromBase64url } from "../bytes/base64url.ts";
import type { Bytes } from "../bytes/bytes.ts";
import { canonicalBytes } from "../bytes/canonicalBytes.ts";
import { concatBytes } from "../bytes/concatBytes.ts";
import { toU32 } from "../bytes/u32.ts";
import { toUtf8 } from "../bytes/utf8.ts";
import { sealBytes } from "../crypto/sealBytes.ts";
import type { CaseKey } from "../keyring/caseKey.ts";
import { createCaseKey } from "../keyring/createCaseKey.ts";
import type { Unlocked } from "../keyring/unlocked.ts";
import { openEnvelope } from "./openEnvelope.ts";
import { pad } from "./padding.ts";
import { readEnvelope } from "./readEnvelope.ts";
import { type EnvelopeDraft, sealEnvelope } from "./sealEnvelope.ts";
import { verifyLink } from "./verifyLink.ts";

const draft: EnvelopeDraft = {
  id: "r1",
  case: "case-7",
  device: "d1",
  seq: 1,
  kind: "answer",
  at: "2026-11-24T12:00:00.000Z",
  prevHash: "",
};
const body = { type: "answer", item: "housing", answer: { state: "answered", value: "liten å" } };
const random = seededBytes(9);

describe("an envelope", () => {
  let unlocked: Unlocked;
  let caseKey: CaseKey;
  beforeAll(async () => {
    ({ unlocked } = await aVault());
    ({ caseKey } = await createCaseKey(unlocked, "case-7", random));
  });

  const seal = (change: Partial<EnvelopeDraft> = {}, content: unknown = body) =>
    sealEnvelope({ ...draft, ...change }, content, { caseKey, signer: unlocked.signer, random });

  it("gives back header and body, and holds nothing of the body in the open", async () => {
    const { bytes, header, link } = await seal();
    const envelope = valueOf(readEnvelope(bytes));

    expect(envelope.header).toEqual(header);
    expect(header).toMatchObject({ ...draft, v: 1, author: unlocked.signer.author });
    expect(envelope.link).toBe(link);
    expect(await verifyLink(envelope, unlocked.signers)).toBe(true);
    expect(valueOf(await openEnvelope(envelope, caseKey))).toEqual(body);
    expect(new TextDecoder().decode(bytes)).not.toContain("housing");
  });

  it("gives back any JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const content: unknown = JSON.parse(text);
        const envelope = valueOf(readEnvelope((await seal({}, content)).bytes));
        const opened = valueOf(await openEnvelope(envelope, caseKey));

        expect(JSON.stringify(opened)).toBe(JSON.stringify(content));
      }),
      { numRuns: 100 },
    );
  });

  it("is refused when any one bit of it is another", async () => {
    const { bytes } = await seal();
    const signatureEnd = bytes.length - 256 - 16;
    const reader = { bits: 0, refusedAsRead: 0 };
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const isSignature = bit >= (signatureEnd - 64) * 8 && bit < signatureEnd * 8;
      const read = readEnvelope(withBitFlipped(bytes, bit));
      reader.bits += 1;
      reader.refusedAsRead += read.ok ? 0 : 1;
      if (!read.ok) continue;
      // Header and body are bound to the case key as well, the signature is by itself.
      const opened = await openEnvelope(read.value, caseKey);
      if (opened.ok !== isSignature) throw new Error(`Bit ${bit} was opened wrongly`);
      if (await verifyLink(read.value, unlocked.signers)) throw new Error(`Bit ${bit} was signed`);
    }

    expect(reader.bits).toBe(bytes.length * 8);
    expect(reader.refusedAsRead).toBeGreaterThan(0);
    expect(reader.refusedAsRead).toBeLessThan(reader.bits);
  });

  it("is refused when it is cut short at any place", async () => {
    const { bytes } = await seal();
    const cuts = Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length));

    expect(cuts.filter((cut) => readEnvelope(cut).ok)).toEqual([]);
    expect(readEnvelope(concatBytes(bytes, Uint8Array.of(0))).ok).toBe(false);
  });

  it("does not open with the body of another", async () => {
    const [one, other] = [await seal(), await seal({ id: "r2", seq: 2 }, { type: "note" })];
    const [first, second] = [valueOf(readEnvelope(one.bytes)), valueOf(readEnvelope(other.bytes))];
    const swapped = concatBytes(
      toU32(first.headerBytes.length),
      first.headerBytes,
      first.signature,
      second.sealed,
    );
    const read = valueOf(readEnvelope(swapped));

    expect(codesOf(await openEnvelope(read, caseKey))).toEqual(["vault/record-altered"]);
    expect(await verifyLink(read, unlocked.signers)).toBe(false);
  });

  it("opens with the key of its own case only", async () => {
    const other = await createCaseKey(unlocked, "case-8", random);
    const envelope = valueOf(readEnvelope((await seal()).bytes));

    expect(codesOf(await openEnvelope(envelope, other.caseKey))).toEqual(["vault/record-altered"]);
  });

  it("is not verified by a key of somebody else, nor without one", async () => {
    const stranger = await aVault();
    const envelope = valueOf(readEnvelope((await seal()).bytes));
    const [key] = [...stranger.unlocked.signers.values()];
    if (key === undefined) throw new Error("No key");
    const posing = new Map([[unlocked.signer.author, key]]);

    expect(await verifyLink(envelope, stranger.unlocked.signers)).toBe(false);
    expect(await verifyLink(envelope, posing)).toBe(false);
  });

  it("shows by its length only how many times 256 bytes there are", async () => {
    // Four bytes of length, two quotation marks, and the letters.
    const lengthOf = async (letters: number) => {
      const { bytes } = await seal({}, "x".repeat(letters));
      return valueOf(readEnvelope(bytes)).sealed.length;
    };

    expect(await lengthOf(0)).toBe(256 + 16);
    expect(await lengthOf(250)).toBe(256 + 16);
    expect(await lengthOf(251)).toBe(512 + 16);
    expect(await lengthOf(506)).toBe(512 + 16);
    expect(await lengthOf(507)).toBe(768 + 16);
  });

  it("is refused when its padding holds anything", async () => {
    const { headerBytes, header } = valueOf(readEnvelope((await seal()).bytes));
    const opens = async (padded: Bytes) => {
      const sealed = await sealBytes(caseKey.key, fromBase64url(header.nonce), padded, headerBytes);
      const parts = [toU32(headerBytes.length), headerBytes, new Uint8Array(64), sealed];
      return openEnvelope(valueOf(readEnvelope(concatBytes(...parts))), caseKey);
    };
    const padded = pad(toUtf8("null"));

    expect(await opens(padded)).toEqual({ ok: true, value: null });
    expect(codesOf(await opens(withBitFlipped(padded, 2047)))).toEqual(["vault/record-altered"]);
    expect(codesOf(await opens(concatBytes(padded, new Uint8Array(256))))).toEqual([
      "vault/record-altered",
    ]);
    expect(codesOf(await opens(pad(toUtf8("no JSON"))))).toEqual(["vault/record-altered"]);
  });

  it("of a newer version is told from one that was altered", async () => {
    const { header } = await seal();
    const withHeader = (json: unknown) => {
      const bytes = canonicalBytes(json);
      const rest = new Uint8Array(64 + 256 + 16);
      return codesOf(readEnvelope(concatBytes(toU32(bytes.length), bytes, rest)));
    };

    expect(withHeader({ ...header, v: 2, more: 1 })).toEqual(["vault/newer-version"]);
    expect(withHeader({ ...header, more: 1 })).toEqual(["vault/record-altered"]);
    expect(withHeader([])).toEqual(["vault/record-altered"]);
  });

  it("names the one before it, so that a chain can be followed without the bodies", async () => {
    const first = await seal();
    const second = await seal({ id: "r2", seq: 2, prevHash: first.link });

    expect(second.header.prevHash).toBe(first.link);
    expect(first.link).toMatch(/^[0-9a-f]{64}$/);
  });
});
