import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { toBase64url } from "../bytes/base64url.ts";
import { argon2id } from "./argon2id.ts";

const salt = toBase64url(new Uint8Array(16).fill(3));
const kdf = { alg: "argon2id", m: 64, t: 2, p: 1, salt } as const;

async function keyOf(passphrase: string): Promise<string> {
  return bytesToHex((await argon2id(passphrase, kdf)).key);
}

describe("argon2id", () => {
  it("gives the same key where WebAssembly is refused", async () => {
    // Node itself without WebAssembly: nothing stands in for anything.
    const program = `
      const { argon2id } = await import("./src/storage/crypto/argon2id.ts");
      const { key, by } = await argon2id("håll tätt om natten", ${JSON.stringify(kdf)});
      console.log(typeof WebAssembly, by, Buffer.from(key).toString("hex"));`;
    const words = ["--jitless", "--import", "tsx", "--input-type=module", "--eval", program];
    const run = promisify(execFile)(process.execPath, words);
    const { by, key } = await argon2id("håll tätt om natten", kdf);

    expect((await run).stdout.trim()).toBe(`undefined script ${bytesToHex(key)}`);
    expect(by).toBe("wasm");
  });

  it("hears the same passphrase in å of one sign and of two, and in every kind of space", async () => {
    expect(await keyOf("la\u030Angt\u00A0ord")).toBe(await keyOf("l\u00E5ngt ord"));
  });

  it("tells capitals and spaces at the end apart", async () => {
    const keys = await Promise.all(["ett ord", "Ett ord", "ett ord "].map(keyOf));

    expect(new Set(keys).size).toBe(3);
  });
});
