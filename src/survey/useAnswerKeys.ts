import { useEffect } from "react";

/** What a key pressed alone stands for inside a question. */
const meanings: Readonly<Record<string, string>> = { "0": "dontKnow", "-": "declined" };

/**
 * In the question that has the focus, 1–9 choose an option, 0 is don't know and - is would rather
 * not answer. Never while something is being typed, and never with another key held down.
 */
export function useAnswerKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    document.addEventListener("keydown", chooseByKey);
    return () => document.removeEventListener("keydown", chooseByKey);
  }, [isOn]);
}

function chooseByKey(event: KeyboardEvent): void {
  const { target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (target.matches("textarea, input:not([type=radio], [type=checkbox])")) return;
  const key = meanings[event.key] ?? event.key;
  const question = target.closest("[data-question]");
  const named = `[data-key="${CSS.escape(key)}"]`;
  // A question with rows has other questions inside it, whose keys are their own.
  const control = [...(question?.querySelectorAll<HTMLElement>(named) ?? [])].find(
    (one) => one.closest("[data-question]") === question,
  );
  if (control === undefined) return;
  event.preventDefault();
  control.click();
  control.focus();
}
