/** Lets asynchronous acts happen one after the other, in the order in which they were asked for. */
export function createTurns(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    // Whoever asked hears of a failure; those behind only wait for the end of it.
    last = turn.catch(() => undefined);
    return turn;
  };
}
