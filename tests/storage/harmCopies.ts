import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { CopiesBench } from "../fixtures/copies/CopiesBench.ts";
import type { Choice } from "../fixtures/seededChoice.ts";

/** Does something bad to the journal file; gives back what. */
export function harmJournal(bench: CopiesBench, choice: Choice): string {
  const path = bench.journalPath();
  const bytes = readFileSync(path);
  const at = choice.below(bytes.length);
  const length = Math.min(1 + choice.below(choice.oneOf([4, 64, 512])), bytes.length - at);
  const rest = bytes.subarray(at + length);
  switch (choice.oneOf(["flip", "flip", "flip", "zeros", "truncate", "cut", "insert", "delete"])) {
    case "flip":
      for (let i = at; i < at + length; i += 1) {
        bytes[i] = (bytes[i] ?? 0) ^ (1 + choice.below(255));
      }
      writeFileSync(path, bytes);
      return `journal: ${length} bytes flipped at ${at}`;
    case "zeros":
      writeFileSync(path, bytes.fill(0, at, at + length));
      return `journal: ${length} zeros at ${at}`;
    case "truncate":
      writeFileSync(path, bytes.subarray(0, at));
      return `journal: ends at ${at}`;
    case "cut":
      writeFileSync(path, Buffer.concat([bytes.subarray(0, at), rest]));
      return `journal: ${length} bytes cut out at ${at}`;
    case "insert":
      writeFileSync(
        path,
        Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, 0xa7), bytes.subarray(at)]),
      );
      return `journal: ${length} bytes put in at ${at}`;
    default:
      rmSync(path);
      return "journal: deleted";
  }
}

/** Does something bad to the database; gives back what. */
export async function harmDatabase(bench: CopiesBench, choice: Choice): Promise<string> {
  let what = "";
  await bench.inDatabase(async ({ entries, meta }) => {
    const numbers = await entries.orderBy("n").primaryKeys();
    const n = numbers[choice.below(numbers.length)];
    if (n === undefined) return;
    const row = (await entries.get(n)) as Record<string, unknown> & { bytes?: Uint8Array };
    switch (
      choice.oneOf(["flip", "flip", "field", "garbage", "row", "rows", "set back", "mark", "all"])
    ) {
      case "flip": {
        const { bytes } = row;
        // An earlier harm has emptied it.
        if (bytes === undefined) return;
        const at = choice.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 + choice.below(255));
        await entries.put(row);
        what = `database: byte ${at} of ${n} flipped`;
        break;
      }
      case "field": {
        const field = choice.oneOf(["id", "case", "kind", "type", "check"]);
        await entries.put({ ...row, [field]: choice.oneOf<unknown>(["x", 7, undefined]) });
        what = `database: ${field} of ${n} changed`;
        break;
      }
      case "garbage":
        await entries.put({ n });
        what = `database: row ${n} emptied`;
        break;
      case "row":
        await entries.delete(n);
        what = `database: row ${n} deleted`;
        break;
      case "rows":
        await entries.where("n").aboveOrEqual(n).delete();
        what = `database: rows from ${n} deleted`;
        break;
      case "set back": {
        await entries.where("n").aboveOrEqual(n).delete();
        const mark = (await meta.get("mark"))?.value as Record<string, number>;
        const count = await entries.count();
        await meta.put({ key: "mark", value: { ...mark, n: n - 1, count } });
        what = `database: set back to before ${n}`;
        break;
      }
      case "mark":
        await meta.clear();
        what = "database: mark deleted";
        break;
      default:
        what = "database: emptied";
    }
  });
  if (what === "database: emptied") await bench.deleteDatabase();
  return what;
}
