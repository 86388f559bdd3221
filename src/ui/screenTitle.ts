import type { Translator } from "../i18n/index.ts";
import type { Route } from "./shared/route.ts";

/** What a screen is called in the browser's tab. Never a reference: tabs are seen by many. */
export function screenTitle(t: Translator["t"], { workspace, screen }: Route): string {
  switch (screen.name) {
    case "desk":
      return t(workspace === "demo" ? "desk.title.demo" : "desk.title");
    case "newVisit":
    case "storage":
    case "retention":
    case "proof":
    case "erase":
    case "talk":
    case "review":
    case "profile":
    case "unknown":
      return t(`shell.title.${screen.name}`);
  }
}
