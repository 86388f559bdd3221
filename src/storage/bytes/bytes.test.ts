import { describe, expect, it } from "vitest";
import { fromBase64url, isBase64url, toBase64url } from "./base64url.ts";
import { canonicalBytes } from "./canonicalBytes.ts";
import { concatBytes } from "./concatBytes.ts";
import { parseCanonical } from "./parseCanonical.ts";
import { readU32, toU32 } from "./u32.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

describe("base64url", () => {
  // RFC 4648, section 10; the padding is left out. The last is all of 62 and 63.
  it.each([
    ["", ""],
    ["f", "Zg"],
    ["fo", "Zm8"],
    ["foo", "Zm9v"],
    ["foobar", "Zm9vYmFy"],
  ])("writes %j as %j and reads it back", (text, encoded) => {
    expect(toBase64url(toUtf8(text))).toBe(encoded);
    expect(fromBase64url(encoded)).toEqual(toUtf8(text));
  });

  it("uses the two symbols that are safe in addresses", () => {
    expect(toBase64url(Uint8Array.of(0xfb, 0xff))).toBe("-_8");
  });

  it.each(["Zg==", "Zh", "Z", "Zm9+", "Z g", "Zm9v\n"])("refuses %j", (text) => {
    expect(isBase64url(text)).toBe(false);
    expect(() => fromBase64url(text)).toThrow("Not base64url");
  });

  it("can ask for a number of bytes", () => {
    expect([isBase64url("Zm8", 2), isBase64url("Zm8", 3)]).toEqual([true, false]);
  });
});

describe("utf8", () => {
  it("keeps a byte order mark and refuses what is not UTF-8", () => {
    expect(fromUtf8(toUtf8("\uFEFFå"))).toBe("\uFEFFå");
    expect(fromUtf8(Uint8Array.of(0xc3))).toBeUndefined();
  });
});

describe("u32", () => {
  it("puts the highest byte first and reads no further than there is", () => {
    expect([...toU32(0x01020304)]).toEqual([1, 2, 3, 4]);
    const bytes = concatBytes(Uint8Array.of(9), toU32(4294967295));
    expect(readU32(bytes, 1)).toBe(4294967295);
    expect(readU32(bytes.subarray(1), 0)).toBe(4294967295);
    expect(readU32(bytes, 2)).toBeUndefined();
  });
});

describe("canonical JSON", () => {
  it("is taken in its one form only", () => {
    const bytes = canonicalBytes({ b: 1, a: "å" });

    expect(fromUtf8(bytes)).toBe('{"a":"å","b":1}');
    expect(parseCanonical(bytes)).toEqual({ a: "å", b: 1 });
    expect(parseCanonical(toUtf8('{"b":1,"a":"å"}'))).toBeUndefined();
    expect(parseCanonical(toUtf8('{"a":1,"a":2}'))).toBeUndefined();
    expect(parseCanonical(toUtf8('{"a":'))).toBeUndefined();
    expect(parseCanonical(Uint8Array.of(0x22, 0xc3, 0x22))).toBeUndefined();
  });
});
