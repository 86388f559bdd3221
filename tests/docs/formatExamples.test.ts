import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { publishedLockSchema } from "../../src/cli/publishedLock.schema.ts";
import { conditionSchema } from "../../src/core/condition/condition.schema.ts";
import { parseInstrument } from "../../src/core/instrument/index.ts";
import { bandSetSchema } from "../../src/core/instrument/schema/band.schema.ts";
import { instrumentSchema } from "../../src/core/instrument/schema/instrument.schema.ts";
import { itemSchema } from "../../src/core/instrument/schema/item.schema.ts";
import { missingSchema } from "../../src/core/instrument/schema/missing.schema.ts";
import {
  clockTriggerSchema,
  markerSchema,
  needRuleSchema,
  obstacleRuleSchema,
  trackRuleSchema,
} from "../../src/core/instrument/schema/profile.schema.ts";
import {
  checkSchema,
  domainSchema,
  flagSchema,
} from "../../src/core/instrument/schema/rules.schema.ts";
import {
  overrideSchema,
  roundSchema,
  scaleSchema,
  transformSchema,
} from "../../src/core/instrument/schema/scale.schema.ts";
import { pointTableSchema, termSchema } from "../../src/core/instrument/schema/term.schema.ts";
import { textsSchema } from "../../src/core/instrument/schema/texts.schema.ts";
import { vectorSchema } from "../../src/core/instrument/schema/vector.schema.ts";

/** What each named block of docs/format.md is an example of. */
const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  instrument: instrumentSchema,
  head: z.partial(instrumentSchema),
  item: itemSchema,
  condition: conditionSchema,
  check: checkSchema,
  scale: scaleSchema,
  term: termSchema,
  pointTable: pointTableSchema,
  round: roundSchema,
  transform: transformSchema,
  missing: missingSchema,
  bandSet: bandSetSchema,
  override: overrideSchema,
  domain: domainSchema,
  flag: flagSchema,
  need: needRuleSchema,
  obstacle: obstacleRuleSchema,
  trackRule: trackRuleSchema,
  marker: markerSchema,
  clockTrigger: clockTriggerSchema,
  texts: textsSchema,
  vector: vectorSchema,
  lock: publishedLockSchema,
};

const page = readFileSync("docs/format.md", "utf8");
const examples = [...page.matchAll(/^```json(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, name = "", text = ""]) => ({ name: name.trim(), text }),
);

describe("docs/format.md", () => {
  it("shows an example of every part", () => {
    const shown = new Set(examples.map(({ name }) => name));

    expect([...shown].sort()).toEqual(Object.keys(schemas).sort());
  });

  it.each(examples)("shows a $name as the format has it", ({ name, text }) => {
    const parsed = schemas[name]?.safeParse(JSON.parse(text));

    expect(parsed?.error?.issues).toBeUndefined();
  });

  it("shows a whole instrument that can be used", () => {
    const whole = examples.find(({ name }) => name === "instrument");

    expect(parseInstrument(JSON.parse(whole?.text ?? ""))).toMatchObject({ ok: true });
  });
});
