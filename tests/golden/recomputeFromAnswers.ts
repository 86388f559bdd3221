/** As much of a term's receipt as is read here. */
export interface AnsweredTerm {
  readonly item?: string;
  readonly answer?: unknown;
  readonly points?: string;
}

/** What a receipt does not say of its scale, and the instrument does. */
export interface ScaleRules {
  readonly across?: string;
  readonly unit?: string;
  readonly lookup?: readonly { readonly when: unknown; readonly is: number }[];
}

const minute = 60_000;
const day = 1440 * minute;

/** An elapsed time by the calendar of JavaScript, which the core does not use. */
export function elapsedFrom(
  terms: readonly AnsweredTerm[],
  { across, unit = "days" }: ScaleRules,
): string {
  const [from = 0, to = 0] = terms.map(({ answer }) => momentOf(String(answer)));
  const apart = across === "midnight" && to <= from ? to - from + day : to - from;
  if (unit === "days") return String(apart / day);
  return unit === "hours" ? `(${apart / minute})/60` : String(apart / minute);
}

function momentOf(answer: string): number {
  return /^\d\d:/.test(answer)
    ? Date.parse(`2000-01-01T${answer}:00Z`)
    : Date.parse(`${answer.length === 7 ? `${answer}-01` : answer}T00:00:00Z`);
}

/** The first row that holds for the answers in the receipt; undefined where one cannot be told. */
export function lookedUp(
  terms: readonly AnsweredTerm[],
  { lookup = [] }: ScaleRules,
): string | undefined {
  const answers = new Map(terms.map(({ item, answer }) => [item, answer]));
  const row = lookup.find(({ when }) => holds(when, answers) !== false);
  return row === undefined || holds(row.when, answers) === undefined ? undefined : String(row.is);
}

/** Undefined is what is not known: an item without answer, and conditions on anything else. */
function holds(when: unknown, answers: ReadonlyMap<unknown, unknown>): boolean | undefined {
  const { item, op, value, all } = when as Record<string, unknown>;
  if (Array.isArray(all)) {
    const truths = all.map((one) => holds(one, answers));
    if (truths.includes(false)) return false;
    return truths.includes(undefined) ? undefined : true;
  }
  const answer = answers.get(item);
  if (answer === undefined) return undefined;
  if (op === "=") return answer === value;
  if (op === "!=") return answer !== value;
  if (op === ">") return Number(answer) > Number(value);
  return op === "<" ? Number(answer) < Number(value) : undefined;
}
