import { join } from "node:path";
import * as z from "zod/mini";
import { instrumentSchema, textsSchema, vectorSchema } from "../core/instrument/index.ts";
import { exitCodes } from "./exitCodes.ts";
import { files } from "./files.ts";

const schemas = { instrument: instrumentSchema, texts: textsSchema, vector: vectorSchema };
// A shape used twice is written once and referred to.
const options = { target: "draft-2020-12", reused: "ref" } as const;
const folder = join(import.meta.dirname, "..", "..", "schemas");

/** The JSON Schemas editors use, written from the schemas the core parses with. */
const written = Object.entries(schemas).map(([name, schema]) => ({
  name: `schemas/${name}.schema.json`,
  path: join(folder, `${name}.schema.json`),
  text: `${JSON.stringify(z.toJSONSchema(schema, options), null, 2)}\n`,
}));

if (process.argv.includes("--check")) {
  const stale = written.filter(({ path, text }) => {
    const there = files.read(path);
    return !there.ok || there.value !== text;
  });
  for (const { name } of stale) {
    console.error(`${name} does not follow the format of the core. Run: npm run schemas:write`);
  }
  process.exitCode = stale.length > 0 ? exitCodes.problems : exitCodes.fine;
} else {
  for (const { path, text } of written) files.write(path, text);
}
