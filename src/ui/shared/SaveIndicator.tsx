import { Check, LoaderCircle, TriangleAlert } from "lucide-react";
import { type JSX, useEffect, useState } from "react";
import type { Translator } from "../../i18n/index.ts";
import { draftsUnderWay } from "./draftsUnderWay.ts";
import { timeText } from "./momentText.ts";
import styles from "./SaveIndicator.module.css";
import { type SaveStatus, saveStatus } from "./saveStatus.ts";
import { useStore } from "./useStore.ts";

const answerTime = 4000;
const icons = { saved: Check, saving: LoaderCircle, failed: TriangleAlert, idle: Check };

/** Whether all is on disk. Ctrl+S, pressed by habit, gets the same truth in a whole sentence. */
export function SaveIndicator({ translator }: { readonly translator: Translator }): JSX.Element {
  const written = useStore(saveStatus);
  const isTyped = useStore(draftsUnderWay) > 0;
  const status: SaveStatus = isTyped && written.kind !== "failed" ? { kind: "saving" } : written;
  const isAsked = useAskedToSave();
  useAskBeforeLeaving(status.kind === "saving" || status.kind === "failed");
  const text = isAsked ? askedText(translator, status) : statusText(translator, status);
  const Icon = icons[status.kind];
  return (
    <p className={styles["status"]} role="status" data-kind={status.kind}>
      {text !== "" && <Icon aria-hidden size={18} />}
      {text}
    </p>
  );
}

/** A page that is left cannot finish its writing: the browser asks first, while words are at risk. */
function useAskBeforeLeaving(isAtRisk: boolean): void {
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}

function useAskedToSave(): boolean {
  const [askedAt, setAskedAt] = useState(0);
  useEffect(() => {
    const answer = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      setAskedAt(event.timeStamp);
    };
    window.addEventListener("keydown", answer);
    return () => window.removeEventListener("keydown", answer);
  }, []);
  useEffect(() => {
    if (askedAt === 0) return undefined;
    const timer = setTimeout(() => setAskedAt(0), answerTime);
    return () => clearTimeout(timer);
  }, [askedAt]);
  return askedAt !== 0;
}

function statusText({ t }: Translator, { kind, at }: SaveStatus): string {
  if (kind === "saving") return t("shell.saving");
  if (kind === "failed") return t("shell.notSaved");
  return kind === "saved" && at !== undefined ? t("shell.saved", { time: timeText(at) }) : "";
}

function askedText({ t }: Translator, { kind, at }: SaveStatus): string {
  if (kind === "saved" && at !== undefined) return t("shell.asked.saved", { time: timeText(at) });
  return t(kind === "saved" ? "shell.asked.idle" : `shell.asked.${kind}`);
}
