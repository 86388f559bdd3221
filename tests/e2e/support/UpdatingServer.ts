import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { securityHeadersFor } from "../../../src/setup/securityHeaders.mjs";

const dist = new URL("../../../dist/", import.meta.url).pathname;
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** Serves the build, and can put a new version of it there while it runs. */
export class UpdatingServer {
  private version = "";
  private readonly server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path === "/" ? "index.html" : path.slice(1);
    readFile(join(dist, name)).then(
      (body) => {
        response.setHeader("Content-Type", types[extname(name)] ?? "application/octet-stream");
        response.setHeader("Cache-Control", "no-cache");
        for (const [header, value] of Object.entries(securityHeadersFor(path))) {
          response.setHeader(header, value);
        }
        response.end(name === "sw.js" ? `${body.toString()}\n// ${this.version}` : body);
      },
      () => response.writeHead(404).end(),
    );
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const address = this.server.address();
    if (typeof address !== "object" || address === null) throw new Error("No address");
    return `http://127.0.0.1:${address.port}/`;
  }

  publish(version: string): void {
    this.version = version;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
