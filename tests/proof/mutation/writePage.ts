import { readFileSync, writeFileSync } from "node:fs";

const page = "docs/mutation.md";
const mark = "<!-- What follows is written by the proof. -->";

/** Puts figures and survivors below what is written by hand. */
export function writePage(figures: string): void {
  const [byHand = ""] = readFileSync(page, "utf8").split(mark);
  writeFileSync(page, `${byHand}${mark}\n\n${figures}\n`);
}
