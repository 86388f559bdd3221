import { describe, expect, it } from "vitest";
import { isOwnScript } from "./isOwnScript.ts";

const page = "https://avstamp.example/app/#/arende/1";

describe("isOwnScript", () => {
  it.each([
    ["./sw.js", page],
    ["https://avstamp.example/app/assets/vaultWorker-L8AF7a8U.js", page],
    ["../kdf/kdfWorker-D-8_P5F6.js", "https://avstamp.example/app/assets/vaultWorker-L8AF7a8U.js"],
  ])("takes %s", (address, from) => {
    expect(isOwnScript(address, from)).toBe(true);
  });

  it.each([
    "https://elsewhere.example/sw.js",
    "http://avstamp.example/app/sw.js",
    "//elsewhere.example/kdf/kdfWorker-1.js",
    "data:text/javascript,1//sw.js",
    "blob:https://avstamp.example/app/sw.js",
    "javascript:alert(1)//sw.js",
    "./assets/index-QUaoSxOM.js",
    "./sw.js/other.js",
    "./assets/vaultWorker-1.js/../other.js",
    "./other.js?/sw.js",
    "./other.js#/sw.js",
  ])("refuses %s", (address) => {
    expect(isOwnScript(address, page)).toBe(false);
  });
});
