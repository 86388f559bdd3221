import type { Message, Request } from "./request.ts";

/** Does what another program says, one thing after the other, and tells it what came of it. */
export async function followRemote(
  address: string,
  act: (request: Request) => Promise<Message>,
): Promise<never> {
  for (;;) {
    const next = await fetch(address);
    const request = (await next.json()) as Request;
    const answer = act(request).catch((error: unknown): Message => {
      return { kind: "failed", reason: String(error) };
    });
    await tellRemote(address, await answer);
  }
}

export async function tellRemote(address: string, message: Message): Promise<void> {
  await fetch(address, { method: "POST", body: JSON.stringify(message) });
}
