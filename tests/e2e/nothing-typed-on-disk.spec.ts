import { expect, test } from "@playwright/test";
import { backEnds } from "../proof/copies/backEnds.ts";
import { plainWrites } from "../proof/needles/plainWrites.ts";
import { seekNeedles } from "../proof/needles/seekNeedles.ts";

/** One profile of what `npm run proof -- needles` does with many. */
const seed = 1;

/** What has to be unpacked before anything is seen in it. */
const readings = { leveldb: ["Snappy block", "Snappy value"], sqlite: ["as it is"] } as const;

test.setTimeout(240_000);

for (const backEnd of backEnds) {
  test(`nothing that was typed is on the disk, and no key (${backEnd})`, async ({ baseURL }) => {
    const { wrong, texts, keys } = await seekNeedles(seed, backEnd, `${baseURL ?? ""}/`);

    expect(wrong).toEqual([]);
    expect(texts).toBeGreaterThan(40);
    expect(keys).toBe(7);
  });

  test(`what is written plainly is found, wherever it is written (${backEnd})`, async ({
    baseURL,
  }) => {
    const found = await plainWrites(backEnd, `${baseURL ?? ""}/`);

    const unseen = [...found].filter(([, where]) => where.length === 0);
    expect(unseen).toEqual([]);
    expect(found.size).toBeGreaterThan(8);
    const all = [...found.values()].flat();
    for (const reading of readings[backEnd]) {
      expect(all.filter((where) => where.endsWith(reading))).not.toEqual([]);
    }
  });
}
