import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import { bytesOfHex } from "../../../tests/fixtures/vault/bytesOfHex.ts";
import { encodeRecoveryCode, parseRecoveryCode } from "./recoveryCode.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secret = bytesOfHex("00112233445566778899aabbccddeeff");
const code = encodeRecoveryCode(secret);
const misread = ["vault/recovery-code-misread"];

describe("a recovery code", () => {
  it("is what comes out by hand", () => {
    // SHA-256 of 16 zeros begins with 374 (hex). 125 zero bits are 25 symbols 0; the three bits left
    // and 0011 0111 0100 are 00000 11011 10100: 0, 27 and 20, which are 0, V and M.
    expect(encodeRecoveryCode(new Uint8Array(16))).toBe("0000-0000-0000-0000-0000-0000-00VM");
    // SHA-256 of 16 bytes ff begins with 5ac: 25 symbols Z, then 11101 01101 01100: 29, 13 and 12.
    expect(encodeRecoveryCode(new Uint8Array(16).fill(255))).toBe(
      "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZXDC",
    );
  });

  it("comes back as it was, for any secret", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const own = new Uint8Array(bytes);
        expect(valueOf(parseRecoveryCode(encodeRecoveryCode(own)))).toEqual(own);
      }),
    );
  });

  it.each([
    ["small letters", code.toLowerCase()],
    ["no hyphens", code.replaceAll("-", "")],
    ["spaces and line breaks", ` ${code.replaceAll("-", "\n ")}\t`],
    ["other dashes", code.replaceAll("-", "–")],
    ["O and o for 0", code.replace("0", "O").replace("0", "o")],
  ])("is read with %s", (_how, text) => {
    expect(text).not.toBe(code);
    expect(valueOf(parseRecoveryCode(text))).toEqual(secret);
  });

  it("is read with I, l and i for 1", () => {
    // 0000100001 and so on: every five bits are 1.
    const ones = bytesOfHex("08421084210842108421084210842108");
    const printed = encodeRecoveryCode(ones);

    expect(printed).toMatch(/^(1111-){6}1[0-9A-Z]{3}$/);
    expect(valueOf(parseRecoveryCode(printed.replace("1111-1111", "IlLi-1iIl")))).toEqual(ones);
  });

  it("is misread with any one symbol wrong", () => {
    const places = Array.from(code, (_, place) => place).filter((place) => code[place] !== "-");
    const slips = places.flatMap((place) =>
      Array.from(alphabet)
        .filter((symbol) => symbol !== code[place])
        .map((symbol) => code.slice(0, place) + symbol + code.slice(place + 1)),
    );
    const passed = slips.filter((slip) => parseRecoveryCode(slip).ok);

    expect(slips).toHaveLength(28 * 31);
    // A checksum of 12 bits lets one slip in 4096 pass; those few open nothing.
    expect(passed.length).toBeLessThanOrEqual(2);
  });

  it.each(["", "Å", code.slice(0, -1), `${code}0`, code.replace("C", "U"), "0".repeat(100_000)])(
    "is misread when it is no code (%#)",
    (text) => {
      expect(codesOf(parseRecoveryCode(text))).toEqual(misread);
    },
  );
});
