import { type Issue, issue } from "../../issue/index.ts";

/** What format 1 can say and this version of the core cannot compute, by name. */
export function refuse(pointer: string, construct: string): Issue {
  return issue("instrument/not-supported-yet", pointer, { construct });
}
