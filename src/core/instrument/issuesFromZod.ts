import type { core } from "zod/mini";
import { type Issue, issue } from "../issue/index.ts";
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
      default:
        return [
          valueAt(input, one.path) === undefined && one.path.length > 0
            ? issue("instrument/missing-field", pointerTo(one.path.slice(0, -1)), {
                field: String(one.path.at(-1) ?? ""),
              })
            : issue("instrument/not-allowed-value", pointer, { allowed: allowedOf(one) }),
        ];
    }
  });
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
