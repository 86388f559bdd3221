import type { Answer } from "../../core/response/index.ts";
import type { CaseRecord } from "./record.schema.ts";

/** What a record says of an item; undefined where it took the answer back. */
export interface Head {
  readonly record: string;
  readonly value: Answer | undefined;
}

/** Per item the answers that no other record replaces: one, or several in conflict. */
export function answerHeads(records: readonly CaseRecord[]): ReadonlyMap<string, readonly Head[]> {
  const replaced = new Set(
    records.flatMap(({ body }) =>
      body.type === "answer" && body.replaces !== undefined ? [body.replaces] : [],
    ),
  );
  const heads = new Map<string, Head[]>();
  for (const { id, body } of records) {
    if (body.type !== "answer" || replaced.has(id)) continue;
    const list = heads.get(body.item) ?? [];
    heads.set(body.item, [...list, { record: id, value: body.answer }]);
  }
  return heads;
}
