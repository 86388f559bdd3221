/**
 * How what is written as text is to look, by the name that says it to a person. Days and months
 * are in ISO form: their order as text is their order in time.
 */
export const writtenAs = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  /** `"00:00"` to `"23:59"`. */
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
  /** `constructor` is the one such word that every object answers to already. */
  code: /^(?!constructor$)[a-z][a-z0-9_]{0,63}$/,
  instrumentId: /^[a-z][a-z0-9-]{1,63}$/,
  version: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  share: /^\d{1,4}\/[1-9]\d{0,3}$/,
  arithmetic: /^[0-9+\-*/(). ]+$/,
  textHash: /^[0-9a-f]{16}$/,
} as const;
