/** Holds a Web Lock until let go; undefined while another window or worker has it. */
export async function holdLock(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, async (lock) => {
        if (lock === null) {
          resolve(undefined);
          return;
        }
        await new Promise<void>((letGo) => {
          resolve(letGo);
        });
      })
      .catch(reject);
  });
}
