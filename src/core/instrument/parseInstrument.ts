import { fail, firstIssues, issue, ok, type Result } from "../issue/index.ts";
import { isRecord } from "../shape/index.ts";
import { casesOf } from "./casesOf.ts";
import { checkJson } from "./checkJson.ts";
import { checkInstrument } from "./checks/checkInstrument.ts";
import { checkLimits } from "./checks/checkLimits.ts";
import { orderByDependency } from "./checks/orderByDependency.ts";
import { contentHash } from "./contentHash.ts";
import { dependencies } from "./dependencies.ts";
import { choicesOf, type Instrument, type InstrumentItem, nonAnswersOf } from "./instrument.ts";
import { issuesFromZod } from "./issuesFromZod.ts";
import { type InstrumentFile, instrumentSchema } from "./schema/instrument.schema.ts";
import type { Item } from "./schema/item.schema.ts";
import { walkAllItems, walkItems } from "./walk.ts";

/** Checks shape, then meaning, and indexes what holds. Never throws for bad input. */
export function parseInstrument(input: unknown): Result<Instrument> {
  const size = checkJson(input);
  if (size.length > 0) return fail(size);
  const format = isRecord(input) ? input["format"] : undefined;
  if (typeof format === "number" && format !== 1) {
    return fail([issue("instrument/unknown-format", "/format", { format })]);
  }
  const shape = instrumentSchema.safeParse(input);
  if (!shape.success) return fail(firstIssues(issuesFromZod(shape.error.issues, input)));
  // The checks come to an end in good time for what is within limits, and only for that.
  const beyond = checkLimits(shape.data);
  const issues = beyond.length > 0 ? beyond : checkInstrument(shape.data);
  return issues.length > 0 ? fail(firstIssues(issues)) : ok(indexInstrument(shape.data));
}

function indexInstrument(file: InstrumentFile): Instrument {
  const items = new Map(
    walkItems(file).map(({ value, section }) => [value.id, indexItem(file, value, section)]),
  );
  const scales = new Map(file.scales.map((scale) => [scale.id, scale]));
  const looksAt = dependencies(file);
  const order = orderByDependency(looksAt).order;
  const ofKind = (kind: "item" | "scale") =>
    order.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
  return {
    file,
    hash: contentHash(file),
    items,
    repeatOf: new Map(
      walkAllItems(file).flatMap(({ value, repeat }): [string, string][] =>
        repeat === undefined ? [] : [[value.id, repeat]],
      ),
    ),
    looksAt,
    casesOf: casesOf(file),
    conditionOrder: ofKind("item"),
    scales,
    scaleOrder: ofKind("scale"),
  };
}

function indexItem(file: InstrumentFile, item: Item, section: string): InstrumentItem {
  const inRows = item.type === "repeat" ? item.items : [];
  return {
    item,
    section,
    choices: choicesOf(file, item),
    nonAnswers: nonAnswersOf(item),
    rowItems: new Map(inRows.map((one) => [one.id, indexItem(file, one, section)])),
  };
}
