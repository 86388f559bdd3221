/** Marks an element that is kept out of a print, unless the reader asks for it. */
export function privateMark(isPrivate: boolean): { readonly "data-private"?: true } {
  return isPrivate ? { "data-private": true } : {};
}
