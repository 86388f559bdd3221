/** Cases made up for trying things out live in a database of their own. */
export type Workspace = "vault" | "demo";

export type Screen =
  | { readonly name: "desk" }
  | { readonly name: "newVisit" }
  | { readonly name: "storage" }
  | { readonly name: "talk"; readonly caseId: string; readonly section?: string }
  | { readonly name: "review"; readonly caseId: string }
  | { readonly name: "profile"; readonly caseId: string }
  | { readonly name: "unknown" };

export interface Route {
  readonly workspace: Workspace;
  readonly screen: Screen;
}

/** Hash routes, so that any static server and sub-path will do: `#/demo/arende/<id>/profil`. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map(decode);
  const workspace = parts[0] === "demo" ? "demo" : "vault";
  return { workspace, screen: screenFrom(workspace === "demo" ? parts.slice(1) : parts) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function screenFrom(parts: readonly string[]): Screen {
  const [first, caseId, step, section] = parts;
  if (first === undefined) return { name: "desk" };
  if (first === "lagring" && caseId === undefined) return { name: "storage" };
  if (first === "nytt" && caseId === undefined) return { name: "newVisit" };
  if (first !== "arende" || caseId === undefined) return { name: "unknown" };
  if (step === "samtal") {
    return { name: "talk", caseId, ...(section === undefined ? {} : { section }) };
  }
  if (step === "kontrollera") return { name: "review", caseId };
  if (step === "profil") return { name: "profile", caseId };
  return { name: "unknown" };
}

export function hrefTo({ workspace, screen }: Route): string {
  const base = workspace === "demo" ? "#/demo/" : "#/";
  const inCase = (caseId: string, step: string) =>
    `${base}arende/${encodeURIComponent(caseId)}/${step}`;
  switch (screen.name) {
    case "newVisit":
      return `${base}nytt`;
    case "storage":
      return `${base}lagring`;
    case "talk":
      return inCase(
        screen.caseId,
        screen.section === undefined ? "samtal" : `samtal/${encodeURIComponent(screen.section)}`,
      );
    case "review":
      return inCase(screen.caseId, "kontrollera");
    case "profile":
      return inCase(screen.caseId, "profil");
    default:
      return base;
  }
}
