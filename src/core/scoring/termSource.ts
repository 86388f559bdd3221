import type { Term } from "../instrument/index.ts";
import { invariant } from "../issue/index.ts";

/** Where a term takes its number from. */
export type TermSource =
  | { readonly kind: "item"; readonly item: string; readonly ticked?: string }
  | { readonly kind: "product"; readonly items: readonly string[] }
  | { readonly kind: "scale"; readonly scale: string }
  | { readonly kind: "date" };

export function sourceOf(term: Term): TermSource {
  if ("scale" in term) return { kind: "scale", scale: term.scale };
  if ("product" in term) return { kind: "product", items: term.product };
  if ("assessmentDate" in term) return { kind: "date" };
  invariant("item" in term && !("each" in term), "Rows of a repeat are refused when parsing");
  const ticked = "ticked" in term ? term.ticked : undefined;
  return { kind: "item", item: term.item, ...(ticked === undefined ? {} : { ticked }) };
}

/** The items a term reads itself, not through another scale. */
export function itemsOf(source: TermSource): readonly string[] {
  if (source.kind === "item") return [source.item];
  return source.kind === "product" ? source.items : [];
}
