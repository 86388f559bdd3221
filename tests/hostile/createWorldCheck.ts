const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

/** Gives what throws when from now on a file has given something to every object. */
export function createWorldCheck(): () => void {
  const names = (): readonly string[] =>
    prototypes.map((one) => Object.getOwnPropertyNames(one).join());
  const before = names().join("\n");
  return () => {
    if (names().join("\n") !== before) throw new Error("Every object has something new");
  };
}
