import type { Translator } from "../../../i18n/index.ts";

/** Names as they stand in a sentence. A name with a comma in it asks for semicolons between. */
export function joinNames(names: readonly string[], { t }: Pick<Translator, "t">): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? "";
  const between = names.some((name) => name.includes(",")) ? "; " : ", ";
  return `${names.slice(0, -1).join(between)} ${t("chart.listLast")} ${last}`;
}
