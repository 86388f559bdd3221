import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "../../../src/setup/freePort.mjs";
import type { Contents, Message, Request } from "./page/request.ts";

/** Steers a page in a browser that nothing else can steer: the page asks what to do, and tells. */
export class RemoteControl {
  port = 0;
  worked: { round: number; upTo: number } | undefined;
  private readonly server = createServer((request, response) => {
    void this.serve(request, response);
  });
  private came: (() => void) | undefined;
  private asking: ServerResponse | undefined;
  private next: Request | undefined;
  private answered: ((message: Message) => void) | undefined;

  async listen(): Promise<void> {
    this.port = await freePort(4473);
    await new Promise<void>((resolve) => {
      this.server.listen(this.port, "127.0.0.1", resolve);
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
    });
  }

  /** Forgets a page that is gone. Comes back when another one asks what to do. */
  async nextPage(): Promise<void> {
    this.asking = undefined;
    this.next = undefined;
    this.answered = undefined;
    await new Promise<void>((resolve) => {
      this.came = resolve;
    });
  }

  tell(request: Request): void {
    this.next = request;
    this.hand();
  }

  async ask(request: Request): Promise<Contents> {
    const answer = new Promise<Message>((resolve) => {
      this.answered = resolve;
    });
    this.tell(request);
    const message = await answer;
    if (message.kind !== "contents") throw new Error(JSON.stringify(message));
    return message.contents;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.method === "POST") {
      this.hear(JSON.parse(await textOf(request)) as Message);
      response.end();
    } else {
      this.asking = response;
      this.came?.();
      this.hand();
    }
  }

  private hear(message: Message): void {
    if (message.kind === "worked") this.worked = { round: message.round, upTo: message.upTo };
    else this.answered?.(message);
  }

  private hand(): void {
    if (this.asking === undefined || this.next === undefined) return;
    this.asking.end(JSON.stringify(this.next));
    this.asking = undefined;
    this.next = undefined;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
