import type { Translator } from "../../i18n/index.ts";

/** When something happened, as one says it: `i dag 14:32`, `i går 09:05`, `4 mars 2026`. */
export function momentText(translator: Translator, at: string, now: string): string {
  const days = daysBetween(new Date(at), new Date(now));
  const time = timeText(at);
  if (days === 0) return translator.t("shell.today", { time });
  if (days === 1) return translator.t("shell.yesterday", { time });
  return translator.date(at);
}

/** The time of day where the reader is: `14:32`, in Swedish and British English alike. */
export function timeText(at: string): string {
  return new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  );
}

function daysBetween(earlier: Date, later: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(later) - day(earlier)) / (24 * 60 * 60 * 1000));
}
