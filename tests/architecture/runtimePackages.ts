/** One entry of package-lock.json, as far as we look at it. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** The places in node_modules of all that ships or runs with us, the dependencies' own included. */
export function runtimePackages(packages: LockedPackages): string[] {
  const found = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of neededBy(packages[path] ?? {})) {
      const place = placeOf(packages, path, name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  }
  return [...found].sort();
}

function neededBy(entry: LockedPackage): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = entry;
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** As Node looks: in the package's own node_modules first, then one folder further out. */
function placeOf(packages: LockedPackages, from: string, name: string): string | undefined {
  const own = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[own] !== undefined) return own;
  if (from === "") return undefined;
  const outer = from.lastIndexOf("/node_modules/");
  return placeOf(packages, outer === -1 ? "" : from.slice(0, outer), name);
}
