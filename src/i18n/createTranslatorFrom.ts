import type { Issue } from "../core/issue/index.ts";
import { compileMessage, type MessageParams } from "./compileMessage.ts";
import type { Language } from "./language.ts";
import type { firstScreen } from "./locales/sv/firstScreen.ts";
import type { MessageKey } from "./locales/sv.ts";
import type { Message } from "./readMessage.ts";

export interface Translator {
  readonly language: Language;
  readonly t: (key: MessageKey, params?: MessageParams) => string;
  /** What is wrong, and what the reader can do about it. */
  readonly issue: (issue: Issue) => { readonly what: string; readonly todo: string };
  /** A date, month (`2026-03`) or moment in ISO form, written out without the time of day. */
  readonly date: (iso: string) => string;
  /** With exactly the given decimals, or at most one. */
  readonly number: (n: number, decimals?: number) => string;
}

/** Sentences of one language: at least those of the first screen. */
export type Messages = Readonly<
  Record<keyof typeof firstScreen, Message> & Partial<Record<MessageKey, Message>>
>;

const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

export function createTranslatorFrom(language: Language, messages: Messages): Translator {
  const locale = locales[language];
  const compiled = new Map<MessageKey, (params: MessageParams) => string>();
  const t = (key: MessageKey, params: MessageParams = {}) => {
    const known = compiled.get(key) ?? compileMessage(messages[key] ?? "–", locale);
    compiled.set(key, known);
    return known(params);
  };
  return {
    language,
    t,
    issue: ({ code, params }) =>
      messages[`issue.${code}`] === undefined
        ? { what: t("issue.other", { code }), todo: t("issue.other.todo") }
        : { what: t(`issue.${code}`, params), todo: t(`issue.${code}.todo`, params) },
    date: (iso) => formatDate(locale, iso),
    number: (n, decimals) =>
      new Intl.NumberFormat(locale, {
        // Thousands stand together, as years do.
        useGrouping: Math.abs(n) >= 10_000,
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? 1,
      }).format(n),
  };
}

const monthOnly = /^\d{4}-\d{2}$/;
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

function formatDate(locale: string, iso: string): string {
  if (monthOnly.test(iso)) {
    return new Intl.DateTimeFormat(locale, {
      year: "numeric",
      month: "long",
      timeZone: "UTC",
    }).format(new Date(`${iso}-01`));
  }
  // A bare date is the same day everywhere; a moment is shown in the zone of the reader.
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    ...(dateOnly.test(iso) ? { timeZone: "UTC" } : {}),
  }).format(new Date(iso));
}
