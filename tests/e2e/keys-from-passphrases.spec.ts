import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { securityHeadersFor } from "../../src/setup/securityHeaders.mjs";
import { toBase64url } from "../../src/storage/bytes/base64url.ts";
import { argon2idByScript } from "../../src/storage/crypto/argon2id.ts";
import { floorCost, strongCost } from "../../src/storage/keyring/pickKdfCost.ts";
import type { KdfAnswer, KdfRequest } from "../../src/storage/worker/kdfRequest.ts";
import { serveFolder } from "../bench/serveFolder.ts";

const dist = new URL("../../dist/", import.meta.url).pathname;
const passphrase = "fyra ord utan samband";
const salt = toBase64url(new Uint8Array(16).fill(7));
const floor = { alg: "argon2id", ...floorCost, salt } as const;

/** The one file of the build whose name begins so. */
function built(folder: string, beginning: string): string {
  const [file, ...others] = readdirSync(`${dist}${folder}`).filter((name) =>
    name.startsWith(beginning),
  );
  if (file === undefined || others.length > 0) throw new Error(`Not one file ${beginning}`);
  return `${folder}/${file}`;
}

/** Asks the worker of the built app, as the vault does. */
async function derive(page: Page, kdf: KdfRequest["kdf"]) {
  return page.evaluate(
    async ([address, text, parameters]) => {
      const worker = new Worker(address);
      const answer = await new Promise<KdfAnswer>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve(undefined);
        worker.postMessage({ passphrase: text, kdf: parameters });
      });
      worker.terminate();
      return answer === undefined ? "failed" : { by: answer.by, key: Array.from(answer.key) };
    },
    [`./${built("kdf", "kdfWorker-")}`, passphrase, kdf] as const,
  );
}

const keyOf = (kdf: typeof floor) => Array.from(argon2idByScript(passphrase, kdf));

test("a key comes of a passphrase in a worker that may run WebAssembly, on a page that may not", async ({
  page,
}) => {
  await page.goto("./");
  const worker = await page.request.get(built("kdf", "kdfWorker-"));
  const policy = (await page.request.get("./")).headers()["content-security-policy"];
  const onThePage = await page.evaluate(async () => {
    try {
      await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
      return "compiled";
    } catch (error) {
      return String(error);
    }
  });

  expect(onThePage).toMatch(/CompileError.*Content Security Policy/);
  expect(policy).not.toContain("unsafe");
  expect(worker.headers()["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'wasm-unsafe-eval'",
  );
  expect(await derive(page, floor)).toEqual({ by: "wasm", key: keyOf(floor) });
  expect(await derive(page, { ...floor, ...strongCost })).toMatchObject({ by: "wasm" });
});

test("it comes without network too, from what the service worker has kept", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  await context.setOffline(true);

  expect(await derive(page, floor)).toEqual({ by: "wasm", key: keyOf(floor) });
});

test("it is the same key, only later, where the server does not let the worker run WebAssembly", async ({
  page,
}) => {
  const server = await serveFolder(dist, () => securityHeadersFor("/"));
  await page.goto(server.address);

  expect(await derive(page, floor)).toEqual({ by: "script", key: keyOf(floor) });
  await server.stop();
});

test("what went wrong is told when the key cannot be made", async ({ page }) => {
  await page.goto("./");
  // Argon2 needs eight KiB at least.
  expect(await derive(page, { ...floor, m: 1 })).toBe("failed");

  await page.route("**/kdf/**", (route) => route.abort());
  await page.goto("./");

  expect(await derive(page, floor)).toBe("failed");
});
