import type { Instrument, Vector } from "../../core/instrument/index.ts";
import { type Issue, issue } from "../../core/issue/index.ts";
import { calculate } from "./calculator.ts";

/** What a vector expects is of scales and flags that there are, in arithmetic that has a result. */
export function checkExpected({ file }: Instrument, { expected }: Vector): readonly Issue[] {
  const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const unknown = (
    part: "scales" | "domains" | "flags",
    known: ReadonlySet<string>,
    about: (id: string, pointer: string) => Issue,
  ) =>
    Object.keys(expected[part] ?? {})
      .filter((id) => !known.has(id))
      .map((id) => about(id, `/expected/${part}/${id}`));
  return [
    ...unknown("scales", idsOf(file.scales), (scale, pointer) =>
      issue("instrument/unknown-scale", pointer, { scale }),
    ),
    ...unknown("domains", idsOf(file.domains), (scale, pointer) =>
      issue("instrument/unknown-scale", pointer, { scale }),
    ),
    ...unknown("flags", idsOf(file.flags), (flag, pointer) =>
      issue("instrument/unknown-flag", pointer, { flag }),
    ),
    ...(["scales", "domains"] as const).flatMap((part) =>
      Object.entries(expected[part] ?? {}).flatMap(([id, { value, bounds = [] }]) =>
        [value, ...bounds]
          .filter((one) => one !== undefined && !hasResult(one))
          .map(() =>
            issue("instrument/not-allowed-value", `/expected/${part}/${id}`, {
              allowed: "(1+2)/3",
            }),
          ),
      ),
    ),
  ];
}

function hasResult(arithmetic: string): boolean {
  try {
    calculate(arithmetic);
    return true;
  } catch {
    return false;
  }
}
