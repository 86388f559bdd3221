import { type Issue, issue } from "../../issue/index.ts";
import type { InstrumentFile } from "../schema/instrument.schema.ts";

/** Domains are made of scales that exist. */
export function checkDomains(file: InstrumentFile): readonly Issue[] {
  const known = new Set(file.scales.filter(({ role }) => role !== "part").map(({ id }) => id));
  return file.domains.flatMap((domain, d) =>
    domain.scales.flatMap((scale, s) =>
      known.has(scale)
        ? []
        : [issue("instrument/unknown-scale", `/domains/${d}/scales/${s}`, { scale })],
    ),
  );
}
