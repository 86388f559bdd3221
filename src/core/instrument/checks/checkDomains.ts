import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";
import type { Domain } from "../schema/rules.schema.ts";

/** Domains are made of scales that exist; a mean says something only of scales of one direction. */
export function checkDomains(file: InstrumentFile): readonly Issue[] {
  const known = new Set(file.scales.filter(({ role }) => role !== "part").map(({ id }) => id));
  return file.domains.flatMap((domain, d) => [
    ...domain.scales.flatMap((scale, s) =>
      known.has(scale)
        ? []
        : [issue("instrument/unknown-scale", `/domains/${d}/scales/${s}`, { scale })],
    ),
    ...(domain.aggregate === "mean" ? checkDirections(file, domain, `/domains/${d}/scales`) : []),
  ]);
}

function checkDirections(
  file: InstrumentFile,
  { scales }: Domain,
  pointer: string,
): readonly Issue[] {
  const directions = new Map(
    file.scales.flatMap((scale) => (scale.role === "scored" ? [[scale.id, scale.direction]] : [])),
  );
  const first = scales.map((id) => directions.get(id)).find((one) => one !== undefined);
  return scales.flatMap((scale, s) => {
    const own = directions.get(scale);
    return own === undefined || own === first
      ? []
      : [issue("instrument/domain-directions", `${pointer}/${s}`, { scale })];
  });
}
