import type { JSX } from "react";
import { useDependencies } from "./dependencies.tsx";

/** Says on every screen that a newer version has written here, what still works, and what to do. */
export function ReadOnlyNotice(): JSX.Element | null {
  const { ports, translator } = useDependencies();
  const { t } = translator;
  if (ports.store.readOnly === undefined) return null;
  return (
    <div className="notice noPrint" role="note">
      <p>
        <strong>{t("shell.newerVersion")}</strong>
      </p>
      <p>{t("shell.newerVersion.todo")}</p>
    </div>
  );
}
