import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { freePort } from "../../src/setup/freePort.mjs";

export interface FolderServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** Serves a built folder on this machine alone, with the headers that a path is to have. */
export async function serveFolder(
  folder: string,
  headersFor: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const asked = join(folder, path);
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      ...headersFor(path),
    });
    createReadStream(file).pipe(response);
  });
  const port = await freePort(4373);
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
