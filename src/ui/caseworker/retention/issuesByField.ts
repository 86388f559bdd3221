import type { Issue } from "../../../core/issue/index.ts";

export interface IssuesByField {
  readonly ofPassphrase: readonly Issue[];
  readonly ofCode: readonly Issue[];
  readonly others: readonly Issue[];
}

/** What is wrong, by the field it is said at. */
export function issuesByField(issues: readonly Issue[]): IssuesByField {
  const isOfPassphrase = ({ code }: Issue): boolean => code === "vault/wrong-passphrase";
  const isOfCode = ({ code }: Issue): boolean =>
    code.endsWith("recovery-code-misread") || code === "vault/wrong-recovery-code";
  return {
    ofPassphrase: issues.filter(isOfPassphrase),
    ofCode: issues.filter(isOfCode),
    others: issues.filter((one) => !isOfPassphrase(one) && !isOfCode(one)),
  };
}
