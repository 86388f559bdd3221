import { type JSX, useSyncExternalStore } from "react";
import { issue } from "../../core/issue/index.ts";
import { useDependencies } from "./dependencies.tsx";

/** Says why nothing can be written here. Goes away by itself once this tab may write. */
export function OtherTabNotice(): JSX.Element {
  const { ports, translator } = useDependencies();
  const state = useSyncExternalStore(ports.lock.subscribe, ports.lock.state);
  return (
    <div role="status" className="noPrint">
      {state === "elsewhere" && (
        <div className="notice">
          <p>
            <strong>{translator.issue(issue("storage/other-tab", "")).what}</strong>
          </p>
          <p>{translator.t("shell.otherTab.todo")}</p>
        </div>
      )}
    </div>
  );
}
