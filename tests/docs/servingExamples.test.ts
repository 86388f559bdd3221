import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { securityHeadersFor } from "../../src/setup/securityHeaders.mjs";

const page = readFileSync("docs/serving.md", "utf8");

function example(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(page) ?? [];
  if (text === undefined) throw new Error(`No example of ${language}`);
  return text;
}

const servers = [
  {
    name: "nginx",
    text: example("nginx"),
    kdf: "location /kdf/",
    header: (name: string, value: string) => `add_header ${name} "${value}" always;`,
    repeated: true,
  },
  {
    name: "IIS",
    text: example("xml"),
    kdf: '<location path="kdf">',
    header: (name: string, value: string) => `<add name="${name}" value="${value}" />`,
    repeated: false,
  },
];

describe("the examples of serving", () => {
  it.each(servers)("send with $name the headers that npm start sends", ({ text, kdf, header }) => {
    const outside = text.slice(0, text.indexOf(kdf));
    const missing = Object.entries(securityHeadersFor("/index.html"))
      .map(([name, value]) => header(name, value))
      .filter((line) => !outside.includes(line));

    expect(text).toContain(kdf);
    expect(missing).toEqual([]);
  });

  it.each(servers)("send with $name those of the worker in its folder", (server) => {
    const { text, kdf, header, repeated } = server;
    const inside = text.slice(text.indexOf(kdf));
    const headers = securityHeadersFor("/kdf/kdfWorker-1.js");
    const missing = Object.entries(headers)
      .filter(([name]) => repeated || name === "Content-Security-Policy")
      .map(([name, value]) => header(name, value))
      .filter((line) => !inside.includes(line));

    expect(missing).toEqual([]);
  });
});

describe("securityHeadersFor", () => {
  it.each(["/kdf/kdfWorker-Dk8EP5F6.js", "/sub/path/kdf/kdfWorker-1.js", "/kdf/a.js?x=1"])(
    "lets the worker at %s run WebAssembly and fetch nothing",
    (path) => {
      expect(securityHeadersFor(path)["Content-Security-Policy"]).toBe(
        "default-src 'none'; script-src 'wasm-unsafe-eval'",
      );
    },
  );

  it.each(["/", "/index.html", "/assets/kdf-1.js", "/kdf/", "/kdf/index.html", "/?/kdf/a.js"])(
    "gives %s the policy of the page",
    (path) => {
      expect(securityHeadersFor(path)["Content-Security-Policy"]).not.toContain("unsafe");
    },
  );
});
