import { issuesFromZod, parseLocatedJson } from "../core/instrument/index.ts";
import { fail, ok, type Result } from "../core/issue/index.ts";
import type { Files } from "./files.ts";
import { type PublishedLock, publishedLockSchema } from "./publishedLock.schema.ts";

export const lockName = "published.lock.json";

/** The list of published versions, or what is wrong with it. */
export function readLock(files: Files, path: string): Result<PublishedLock> {
  const text = files.read(path);
  if (!text.ok) return text;
  const json = parseLocatedJson(text.value, path);
  if (!json.ok) return json;
  const { value, locate } = json.value;
  const lock = publishedLockSchema.safeParse(value);
  return lock.success ? ok(lock.data) : fail(issuesFromZod(lock.error.issues, value).map(locate));
}
