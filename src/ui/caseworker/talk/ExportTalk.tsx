import { type JSX, useState } from "react";
import type { Issue } from "../../../core/issue/index.ts";
import { exportRecords } from "../../../workflows/exportRecords.ts";
import type { Talk } from "../../../workflows/talk/createTalk.ts";
import { useDependencies } from "../../shared/dependencies.tsx";
import { offerFile } from "../../shared/offerFile.ts";
import { IssueList } from "../IssueList.tsx";

/** The case as a file, with what could not be written: a way out when the disk is full. */
export function ExportTalk({
  talk,
  caseId,
}: {
  readonly talk: Talk;
  readonly caseId: string;
}): JSX.Element {
  const { ports, translator } = useDependencies();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  async function save(): Promise<void> {
    const exported = await exportRecords(ports, caseId, talk.waiting());
    if (exported.ok) {
      offerFile(`avstamp-${talk.state().reference}.json`, exported.value);
    }
    setIssues(exported.ok ? [] : exported.issues);
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {translator.t("talk.export")}
      </button>
      {issues.length === 0 ? null : <IssueList issues={issues} />}
    </>
  );
}
