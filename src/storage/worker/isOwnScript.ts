const ownScripts =
  /\/(?:sw|assets\/vaultWorker-[A-Za-z0-9_-]+|kdf\/kdfWorker-[A-Za-z0-9_-]+)[.]js$/;

/** Whether an address is that of a worker of the build, on the origin of the page at `from`. */
export function isOwnScript(address: string, from: string): boolean {
  const { origin, protocol, pathname } = new URL(address, from);
  const own = new URL(from);
  // An address of a blob has the origin of the page that made it.
  return origin === own.origin && protocol === own.protocol && ownScripts.test(pathname);
}
