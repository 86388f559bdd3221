import { compare } from "./arithmetic.ts";
import type { ConditionJson, ReceiptJson, ScaleJson, Truth } from "./receiptJson.ts";
import { nodesOf, recomputeCondition } from "./recomputeCondition.ts";
import { type Recomputed, recomputeReceipt } from "./recomputeReceipt.ts";

/**
 * Where a receipt says of another scale, of a flag or of a condition something else than what that
 * comes to by itself. Scales in which an answer that chooses is missing are left out: what they
 * read stands under each case.
 */
export function contradictions(receipt: ReceiptJson, again: Recomputed): readonly string[] {
  const read = asRead(receipt, again);
  const means = receipt.domains.flatMap(({ mean }) => mean ?? []);
  return [
    ...[...receipt.scales, ...means]
      .filter(({ each }) => each === undefined)
      .flatMap((scale) => ofScale(scale, read).map((what) => `${scale.scale}: ${what}`)),
    ...receipt.flags.flatMap(({ flag, when }) =>
      ofCondition(when, again).map((what) => `${flag}: ${what}`),
    ),
  ];
}

/** Scales read each other, and flags, as they are before the rule for the whole form takes values away. */
function asRead({ form, ...receipt }: ReceiptJson, again: Recomputed): Recomputed {
  const isTooEmpty = form !== undefined && form.missing.length > form.atMostMissing;
  return isTooEmpty ? { ...recomputeReceipt(receipt), flags: {} } : again;
}

function ofScale({ terms, lookup = [], overrides = [] }: ScaleJson, again: Recomputed) {
  const conditions = [
    ...terms.flatMap(({ where }) => where ?? []),
    ...lookup.map(({ when }) => when),
    ...overrides.map(({ when }) => when),
  ];
  const results = terms.flatMap(({ scale = "", result }) =>
    result === undefined || result === again.scales[scale]?.result
      ? []
      : [`reads ${result} of ${scale}`],
  );
  return [...results, ...conditions.flatMap((one) => ofCondition(one, again))];
}

function ofCondition(condition: ConditionJson, again: Recomputed): readonly string[] {
  return nodesOf(condition).flatMap((node) => {
    if (node.flag !== undefined && !(node.flag in again.flags)) return [];
    const truth: Truth | undefined =
      node.flag === undefined ? recomputeCondition(node) : again.flags[node.flag];
    const found = truth === node.holds ? [] : [`${JSON.stringify(node)} is ${String(truth)}`];
    const { scale = "", was, result } = node;
    const other = node.item === undefined ? again.scales[scale] : undefined;
    if (other === undefined) return found;
    const isSame = was === other.kind && (result === undefined || isEqual(result, other.result));
    return isSame ? found : [...found, `${scale} was ${was} ${result}`];
  });
}

function isEqual(a: string, b: string | undefined): boolean {
  return b !== undefined && compare(a, b) === 0;
}
