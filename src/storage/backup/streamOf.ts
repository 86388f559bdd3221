import type { Result } from "../../core/issue/index.ts";
import type { Bytes } from "../bytes/bytes.ts";

/** The pieces as a stream, made as they are asked for; an issue breaks it off, and is its reason. */
export function streamOf(pieces: AsyncIterator<Result<Bytes>>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else if (next.value.ok) controller.enqueue(next.value.value);
      else controller.error(next.value.issues);
    },
  });
}
