/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether what npm says it installed is what the lock file asks for. Packages for other platforms
 * are in the lock but never installed, so an optional one may be absent; any other difference in
 * either direction means that something is missing, left over or of another version.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function lockMatches(wanted, installed) {
  const wantedPackages = packagesOf(wanted);
  const installedPackages = packagesOf(installed);

  for (const [path, entry] of wantedPackages) {
    const found = installedPackages.get(path);
    const mayBeAbsent = entry.optional === true || entry.devOptional === true;
    if (found === undefined && !mayBeAbsent) return false;
    if (found !== undefined && !isSamePackage(entry, found)) return false;
  }
  return [...installedPackages.keys()].every((path) => wantedPackages.has(path));
}

/** @param {Lock} lock */
function packagesOf(lock) {
  // The entry without a name is the project itself; npm leaves it out of the installed list.
  return new Map(Object.entries(lock.packages ?? {}).filter(([path]) => path !== ""));
}

/**
 * @param {LockedPackage} left
 * @param {LockedPackage} right
 */
function isSamePackage(left, right) {
  return left.version === right.version && left.integrity === right.integrity;
}
