import { type ComponentProps, type JSX, useId } from "react";
import type { Issue } from "../../core/issue/index.ts";
import type { Translator } from "../../i18n/index.ts";
import { FieldIssues } from "./FieldIssues.tsx";

export interface TextFieldProps extends Pick<ComponentProps<"input">, "type" | "autoComplete"> {
  readonly translator: Translator;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly issues?: readonly Issue[];
  readonly onChange: (value: string) => void;
  readonly isCode?: boolean;
}

/** A field with its hint, and what is wrong with it said where it stands. */
export function TextField({
  translator,
  label,
  hint,
  value,
  issues = [],
  onChange,
  type = "text",
  autoComplete = "off",
  isCode = false,
}: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        type={type}
        value={value}
        autoComplete={autoComplete}
        autoCapitalize={isCode ? "characters" : "off"}
        spellCheck={false}
        maxLength={200}
        aria-describedby={`${hint === undefined ? "" : `${id}-hint `}${id}-issue`}
        aria-invalid={issues.length > 0}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-issue`} role="alert">
        <FieldIssues translator={translator} issues={issues} />
      </div>
    </div>
  );
}
