import { followRemote, tellRemote } from "./followRemote.ts";
import type { Contents, Message, Request } from "./request.ts";

declare global {
  interface Window {
    readonly copiesPage: {
      readonly open: () => Promise<Contents>;
      readonly verify: () => Promise<Contents>;
      /** Takes so many steps; each is told to `worked` when it is acknowledged. */
      readonly work: (round: number, steps: number) => Promise<Contents>;
      /** Takes steps until the end, which comes from outside. */
      readonly workOn: (round: number) => void;
      readonly close: () => Promise<void>;
    };
    /** Given by who watches, unless that is told by remote control. */
    readonly worked: ((round: number, upTo: number) => Promise<void>) | undefined;
  }
}

const markKey = "avstamp-proof-mark";
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
const [, remotePort] = /^#remote=(\d+)$/.exec(location.hash) ?? [];
const remote = remotePort === undefined ? undefined : `http://127.0.0.1:${remotePort}/`;
let answered: ((message: Message) => void) | undefined;

worker.addEventListener("message", (event: MessageEvent<Message>) => {
  const message = event.data;
  if (message.kind === "kept") localStorage.setItem(markKey, String(message.n));
  else if (message.kind === "worked") tellWorked(message);
  else answered?.(message);
});

function tellWorked(message: Message & { readonly kind: "worked" }): void {
  void window.worked?.(message.round, message.upTo);
  if (remote !== undefined) void tellRemote(remote, message);
}

function kept(): number | undefined {
  const text = localStorage.getItem(markKey);
  return text === null ? undefined : Number(text);
}

async function ask(request: Request): Promise<Message> {
  const message = await new Promise<Message>((resolve) => {
    answered = resolve;
    worker.postMessage(request);
  });
  if (message.kind === "failed") throw new Error(message.reason);
  return message;
}

async function askContents(request: Request): Promise<Contents> {
  const message = await ask(request);
  if (message.kind !== "contents") throw new Error(`Answered by ${message.kind}`);
  return message.contents;
}

Object.assign(window, {
  copiesPage: {
    open: () => askContents({ act: "open", kept: kept() }),
    verify: () => askContents({ act: "verify" }),
    work: (round, steps) => askContents({ act: "work", round, steps }),
    workOn: (round) => {
      void ask({ act: "work", round });
    },
    close: async () => {
      await ask({ act: "close" });
    },
  } satisfies Window["copiesPage"],
});

if (remote !== undefined) {
  void followRemote(remote, (request) =>
    ask(request.act === "open" ? { act: "open", kept: kept() } : request),
  );
}
