import packageFile from "../../package.json" with { type: "json" };
import { crossCheckCrypto, primitives } from "../storage/crossCheckCrypto.ts";
import { appendFigures } from "./appendFigures.ts";

/**
 * Compares what the vault encrypts with against independent programs, on random input.
 * `npm run proof -- crypto COUNT [SEED]`: 1000 cases of each primitive unless told otherwise.
 */
const [count = 1000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
const { dependencies, devDependencies } = packageFile;

console.log(`Seed ${seed}, ${count} cases of each of: ${primitives.join(", ")}`);
const { differences } = await crossCheckCrypto(seed, count);
for (const difference of differences) console.log(`  differs: ${difference}`);
console.log(`${differences.length} differences`);
appendFigures({
  proof: "crypto",
  count: count * primitives.length,
  seed,
  result: `${differences.length} differences, ${primitives.length} primitives`,
  versions: [
    `@noble ${devDependencies["@noble/curves"]}`,
    `hash-wasm ${dependencies["hash-wasm"]}`,
    `@hpke/core ${dependencies["@hpke/core"]}`,
  ],
});
process.exitCode = differences.length > 0 ? 1 : 0;
