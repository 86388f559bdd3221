import type { Term } from "../instrument/index.ts";

/** Where a term takes its number from. */
export type TermSource =
  | { readonly kind: "item"; readonly item: string; readonly ticked?: string }
  /** The item in each row of a repeat. */
  | { readonly kind: "each"; readonly repeat: string; readonly item: string }
  | { readonly kind: "product"; readonly items: readonly string[] }
  | { readonly kind: "scale"; readonly scale: string }
  | { readonly kind: "date" };

export function sourceOf(term: Term): TermSource {
  if ("scale" in term) return { kind: "scale", scale: term.scale };
  if ("product" in term) return { kind: "product", items: term.product };
  if ("assessmentDate" in term) return { kind: "date" };
  if ("each" in term) return { kind: "each", repeat: term.each, item: term.item };
  const ticked = "ticked" in term ? term.ticked : undefined;
  return { kind: "item", item: term.item, ...(ticked === undefined ? {} : { ticked }) };
}

/** The items a term reads itself, not through another scale; those in rows by their own id. */
export function itemsOf(source: TermSource): readonly string[] {
  if (source.kind === "item" || source.kind === "each") return [source.item];
  return source.kind === "product" ? source.items : [];
}
