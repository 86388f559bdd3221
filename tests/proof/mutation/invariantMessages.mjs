/**
 * Leaves the sentence of an invariant as it is: it tells ourselves of our own mistake, and no test
 * should hang on how it is put. What it demands is changed like any other code.
 */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "invariant-messages",
    value: {
      /** @param {{ key: unknown, parent: { type: string, callee?: { name?: string } } | null }} path */
      shouldIgnore: ({ key, parent }) =>
        parent?.type === "CallExpression" && parent.callee?.name === "invariant" && key === 1
          ? "The sentence of an invariant"
          : undefined,
    },
  },
];
