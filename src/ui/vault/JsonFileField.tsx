import { type JSX, useId, useState } from "react";
import { type Issue, issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import { FieldIssues } from "../shared/FieldIssues.tsx";
import styles from "./vault.module.css";

/** Key files are some hundred characters; anything large is something else. */
const largestFile = 20_000;

/** A file that holds JSON: what it says is handed over, whatever it is. */
export function JsonFileField({
  translator,
  label,
  chosen,
  issues,
  onFile,
}: {
  readonly translator: Translator;
  readonly label: string;
  /** What was in the file that is chosen, for people. */
  readonly chosen: string | undefined;
  readonly issues: readonly Issue[];
  readonly onFile: (json: unknown) => void;
}): JSX.Element {
  const id = useId();
  const [refused, setRefused] = useState<readonly Issue[]>([]);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      if (file.size > largestFile) throw new Error("too large");
      const json: unknown = JSON.parse(await file.text());
      setRefused([]);
      onFile(json);
    } catch {
      setRefused([issue("vault/not-a-unit-key", "")]);
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        autoComplete="off"
        accept=".json,application/json"
        className={styles["file"]}
        aria-describedby={`${id}-said`}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <div id={`${id}-said`} role="status">
        <FieldIssues translator={translator} issues={[...refused, ...issues]} />
        {chosen !== undefined && refused.length === 0 && (
          <p>{translator.t("vault.unitKey.chosen", { unit: chosen })}</p>
        )}
      </div>
    </div>
  );
}
