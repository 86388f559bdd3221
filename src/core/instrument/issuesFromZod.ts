import type { core } from "zod/mini";
import { type Issue, type IssueCode, issue } from "../issue/index.ts";
import { writtenAs } from "./schema/writtenAs.ts";

type ZodIssue = core.$ZodIssue;

export function pointerTo(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

/** Branches of a union that share most with the input explain best what is wrong with it. */
function closestBranch(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const distance = (issues: readonly ZodIssue[]) =>
    issues.reduce((sum, found) => {
      const depth = found.path.length;
      const size = found.code === "unrecognized_keys" ? found.keys.length : 1;
      return sum + size / (1 + depth * 4);
    }, 0);
  return [...branches].sort((a, b) => distance(a) - distance(b))[0] ?? [];
}

/** Our located issues out of what zod found, with unions reduced to their closest branch. */
export function issuesFromZod(found: readonly ZodIssue[], input: unknown): readonly Issue[] {
  return found.flatMap((one): readonly Issue[] => {
    const pointer = pointerTo(one.path);
    switch (one.code) {
      case "unrecognized_keys":
        return one.keys.map((field) =>
          issue("instrument/unknown-field", `${pointer}${pointerTo([field])}`, { field }),
        );
      case "invalid_union": {
        if (one.errors.length === 0) {
          return [issue("instrument/not-allowed-value", pointer, { allowed: allowedOf(one) })];
        }
        const branch = closestBranch(one.errors);
        return issuesFromZod(
          branch.map((inner) => ({ ...inner, path: [...one.path, ...inner.path] })),
          input,
        );
      }
      case "invalid_type":
        return [
          valueAt(input, one.path) === undefined
            ? issue("instrument/missing-field", pointerTo(one.path.slice(0, -1)), {
                field: String(one.path.at(-1) ?? ""),
              })
            : issue("instrument/wrong-type", pointer, { expected: one.expected }),
        ];
      default: {
        const beyond = beyondLimit(one);
        if (beyond !== undefined) return [issue(beyond.code, pointer, { limit: beyond.limit })];
        return [
          valueAt(input, one.path) === undefined && one.path.length > 0
            ? issue("instrument/missing-field", pointerTo(one.path.slice(0, -1)), {
                field: String(one.path.at(-1) ?? ""),
              })
            : issue("instrument/not-allowed-value", pointer, { allowed: allowedOf(one) }),
        ];
      }
    }
  });
}

/** Of a list, a record or a text that has more than it may; undefined for any other fault. */
function beyondLimit(
  found: ZodIssue,
): { readonly code: IssueCode; readonly limit: number } | undefined {
  if (found.code === "custom") {
    const most: unknown = found.params?.["most"];
    return typeof most === "number" ? { code: "instrument/too-many", limit: most } : undefined;
  }
  if (found.code !== "too_big") return undefined;
  const limit = Number(found.maximum);
  if (found.origin === "array") return { code: "instrument/too-many", limit };
  return found.origin === "string" ? { code: "instrument/too-long", limit } : undefined;
}

/** By the pattern that zod tells, its name, which has a sentence of its own. */
const wayOfWriting: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(writtenAs).map(([name, pattern]) => [String(pattern), name]),
);

function allowedOf(found: ZodIssue): string {
  switch (found.code) {
    case "invalid_value":
      return found.values.map(String).join(" | ");
    case "too_small":
      return `≥ ${found.minimum}`;
    case "too_big":
      return `≤ ${found.maximum}`;
    case "invalid_format":
      return wayOfWriting.get(found.pattern) ?? found.pattern ?? found.format;
    case "invalid_union":
      return "options" in found ? (found.options ?? []).map(String).join(" | ") : "";
    case "custom":
      return String(found.params?.["allowed"] ?? "");
    default:
      return "";
  }
}
