/** A name and where it is given. */
export interface Named {
  readonly id: string;
  readonly pointer: string;
}

export function named(
  list: readonly { readonly id: string }[] | undefined,
  base: string,
): readonly Named[] {
  return (list ?? []).map(({ id }, i) => ({ id, pointer: `${base}/${i}/id` }));
}
