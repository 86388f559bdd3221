import type { InstrumentFile } from "./schema/instrument.schema.ts";
import type { Domain } from "./schema/rules.schema.ts";
import type { ComputedScale } from "./schema/scale.schema.ts";

/**
 * A domain that is the mean of its scales, as a scale that reads them: so it is worked out,
 * bounded and told in a receipt as any other. Its id is none that an instrument can give.
 * Undefined for a domain of another kind, and for one whose scales are only told.
 */
export function meanOfDomain(
  { scales }: InstrumentFile,
  { id, title, scales: members, aggregate, missing }: Domain,
): ComputedScale | undefined {
  if (aggregate !== "mean") return undefined;
  const computed = new Set(scales.flatMap((one) => (one.role === "described" ? [] : [one.id])));
  const of = members.flatMap((scale) => (computed.has(scale) ? [{ scale }] : []));
  if (of.length === 0) return undefined;
  return { role: "part", id: `domain:${id}`, title, of, method: "mean", missing };
}
