import { fail, ok, type Result } from "../core/issue/index.ts";
import { storageIssue } from "./storageIssue.ts";

/** What the act gives, or what the browser or disk said as an issue. */
export async function attempt<T>(act: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return ok(await act());
  } catch (error) {
    return fail([storageIssue(error)]);
  }
}
