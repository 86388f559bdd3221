import { type Issue, issue } from "../../issue/index.ts";
import { choicesOf } from "../instrument.ts";
import { isChoose } from "../isChoose.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkComputedScales, walkItems } from "../walk.ts";
import { noSuchItem } from "./noSuchItem.ts";

/** A choice is made by a question with options, and its cases are among them. */
export function checkChooses(file: InstrumentFile): readonly Issue[] {
  const items = new Map(walkItems(file).map(({ value }) => [value.id, value]));
  return choosesOf(file).flatMap(({ value, pointer }) => {
    if (!isChoose<unknown>(value)) return [];
    const item = items.get(value.choose);
    if (item === undefined) return [noSuchItem(file, value.choose, `${pointer}/choose`)];
    const codes = new Set(choicesOf(file, item).map(({ code }) => code));
    return Object.keys(value.cases).flatMap((choice) =>
      codes.has(choice)
        ? []
        : [
            issue("instrument/unknown-choice", `${pointer}/cases/${choice}`, {
              item: item.id,
              choice,
            }),
          ],
    );
  });
}

function choosesOf(file: InstrumentFile): readonly { value: unknown; pointer: string }[] {
  return [
    ...Object.entries(file.bandSets ?? {}).map(([id, { steps: value }]) => ({
      value,
      pointer: `/bandSets/${id}/steps`,
    })),
    ...walkComputedScales(file).flatMap(({ value: { of, transform }, pointer }) => [
      ...of.map(({ points: value }, i) => ({ value, pointer: `${pointer}/of/${i}/points` })),
      ...(transform !== undefined && "table" in transform
        ? [{ value: transform.rows, pointer: `${pointer}/transform/rows` }]
        : []),
    ]),
  ];
}
