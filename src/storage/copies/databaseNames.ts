import Dexie from "dexie";

/**
 * The two names a vault's database can have: the generations of it take turns. Two and no more, so
 * that both can be asked for where the browser does not tell which databases it has.
 */
export function databaseNames(base: string): readonly [odd: string, even: string] {
  return [base, `${base}${evenSuffix}`];
}

const evenSuffix = "-even";

export function databaseName(base: string, generation: number): string {
  const [odd, even] = databaseNames(base);
  return generation % 2 === 1 ? odd : even;
}

/** The name a vault has in the names of its databases. */
export function baseOfDatabase(name: string): string {
  return name.endsWith(evenSuffix) ? name.slice(0, -evenSuffix.length) : name;
}

/** Those of the two that there are. Throws what the browser says where it can tell in no way. */
export async function databasesThere(base: string): Promise<readonly string[]> {
  const names = databaseNames(base);
  const listed = await listedNames();
  const there = names.filter((name) => listed.includes(name));
  if (there.length > 0) return there;
  // A browser that names none may have them all the same: one that is damaged hides the others.
  const found: string[] = [];
  for (const name of names) if (await Dexie.exists(name)) found.push(name);
  return found;
}

async function listedNames(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}
