/** Cases made up for trying things out live in a database of their own. */
export type Workspace = "vault" | "demo";

export type Screen =
  | { readonly name: "desk" }
  | { readonly name: "newVisit" }
  | { readonly name: "storage" }
  | { readonly name: "retention" }
  | { readonly name: "proof"; readonly caseId: string }
  | { readonly name: "erase"; readonly caseId: string }
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

function screenFrom([first, ...rest]: readonly string[]): Screen {
  const [id, step] = rest;
  if (first === undefined) return { name: "desk" };
  if (first === "lagring" && id === undefined) return { name: "storage" };
  if (first === "nytt" && id === undefined) return { name: "newVisit" };
  if (first === "gallring" && step === undefined) {
    return id === undefined ? { name: "retention" } : { name: "proof", caseId: id };
  }
  return first === "arende" ? caseScreenFrom(rest) : { name: "unknown" };
}

function caseScreenFrom([caseId, step, section]: readonly string[]): Screen {
  if (caseId === undefined) return { name: "unknown" };
  switch (step) {
    case "samtal":
      return { name: "talk", caseId, ...(section === undefined ? {} : { section }) };
    case "kontrollera":
      return { name: "review", caseId };
    case "profil":
      return { name: "profile", caseId };
    case "gallra":
      return { name: "erase", caseId };
    default:
      return { name: "unknown" };
  }
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
    case "retention":
      return `${base}gallring`;
    case "proof":
      return `${base}gallring/${encodeURIComponent(screen.caseId)}`;
    case "erase":
      return inCase(screen.caseId, "gallra");
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
