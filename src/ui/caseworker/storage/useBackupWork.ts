import { useState } from "react";
import type { Issue, Result } from "../../../core/issue/index.ts";
import type { UnlockWay } from "../../../workflows/ports/vaults.ts";
import { useDependencies } from "../../shared/dependencies.tsx";

export interface BackupWork {
  /** What was last done, in words. */
  readonly said: string;
  readonly issues: readonly Issue[];
  /** Does the last work once more with what opens the file; undefined unless that is wanted. */
  readonly another: ((way: UnlockWay) => void) | undefined;
  readonly saves: (work: Promise<Result<void>>) => Promise<void>;
  readonly reads: <T>(
    work: (way?: UnlockWay) => Promise<Result<T>>,
    inWords: (value: T) => string,
  ) => Promise<void>;
}

/** Work on backup files, and what is to be said of it; `onDone` after each. */
export function useBackupWork(onDone: () => void): BackupWork {
  const { t } = useDependencies().translator;
  const [said, setSaid] = useState("");
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [another, setAnother] = useState<(way: UnlockWay) => void>();

  async function does<T>(
    work: Promise<Result<T>>,
    inWords: (value: T) => string,
  ): Promise<readonly Issue[]> {
    setIssues([]);
    setSaid(t("storage.working"));
    const done = await work;
    const left = done.ok ? [] : done.issues;
    setSaid(done.ok ? inWords(done.value) : "");
    setIssues(left);
    onDone();
    return left;
  }

  return {
    said,
    issues,
    another,
    saves: async (work) => {
      setAnother(undefined);
      await does(work, () => t("storage.backup.done"));
    },
    reads: async (work, inWords) => {
      setAnother(undefined);
      const left = await does(work(), inWords);
      if (!left.some(({ code }) => code === "vault/backup-other-keys")) return;
      setAnother(() => (way: UnlockWay) => {
        void does(work(way), inWords).then((wrong) => {
          if (wrong.length === 0) setAnother(undefined);
        });
      });
    },
  };
}
