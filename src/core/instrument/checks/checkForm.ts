import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import { walkItems } from "../walk.ts";
import { noSuchItem } from "./noSuchItem.ts";

/** The form's own rule counts questions that exist, and could be broken. */
export function checkForm(file: InstrumentFile): readonly Issue[] {
  const { form } = file;
  if (form === undefined) return [];
  const asked = new Set(
    walkItems(file).flatMap(({ value }) => (value.type === "display" ? [] : [value.id])),
  );
  const unknown = form.of.flatMap((item, i) =>
    asked.has(item) ? [] : [noSuchItem(file, item, `/form/of/${i}`)],
  );
  return form.atMostMissing < form.of.length
    ? unknown
    : [
        ...unknown,
        issue("instrument/not-allowed-value", "/form/atMostMissing", {
          allowed: `< ${form.of.length}`,
        }),
      ];
}
