import type { IssueCode } from "../core/issue/index.ts";

type Area<Code extends IssueCode> = Code extends `${infer Name}/${string}` ? Name : never;

/** What stands before the stroke in an issue code: `file`, `instrument`, `vector`, `vault` and so on. */
type IssueArea = Area<IssueCode>;

/** Keys an area must have, no more and no fewer: per code what is wrong and what to do. */
export type IssueMessageKey<In extends IssueArea> =
  | `issue.${Extract<IssueCode, `${In}/${string}`>}`
  | `issue.${Extract<IssueCode, `${In}/${string}`>}.todo`;
