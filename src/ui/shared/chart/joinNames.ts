import type { Translator } from "../../../i18n/index.ts";

/** Names as they stand in a sentence. One that holds a comma or an "and" asks for dots between. */
export function joinNames(names: readonly string[], { t }: Pick<Translator, "t">): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? "";
  const and = ` ${t("chart.listLast")} `;
  if (names.some((name) => name.includes(",") || name.includes(and))) return names.join("\u00a0· ");
  return `${names.slice(0, -1).join(", ")}${and}${last}`;
}
