import { fail, issue, ok, type Result } from "../core/issue/index.ts";
import type { Translator } from "../i18n/index.ts";
import { listCases } from "../workflows/listCases.ts";
import { lockIsKnown } from "../workflows/lockIsKnown.ts";
import { type OpenWorkspace, openWorkspace } from "./compositionRoot.ts";
import type { Workspace } from "./shared/route.ts";

let layingOut: Promise<Result<void>> | undefined;

/** Opens a workspace, ready to be written to; the demo one with its made-up cases laid out. */
export async function enterWorkspace(
  workspace: Workspace,
  translator: Translator,
): Promise<Result<OpenWorkspace>> {
  const opened = await openWorkspace(workspace);
  if (!opened.ok) return opened;
  await lockIsKnown(opened.value.ports.lock);
  if (workspace !== "demo") return opened;
  const laidOut = await once(() => layOutIfEmpty(opened.value, translator));
  return laidOut.ok ? opened : laidOut;
}

/** Throws away what is in the demo workspace and lays its cases out anew. */
export async function resetDemo(
  workspace: OpenWorkspace,
  translator: Translator,
): Promise<Result<void>> {
  if (workspace.ports.lock.state() !== "held") return fail([issue("storage/other-tab", "")]);
  return once(async () => {
    const cleared = await workspace.store.clear();
    return cleared.ok ? layOutIfEmpty(workspace, translator) : cleared;
  });
}

async function layOutIfEmpty(
  workspace: OpenWorkspace,
  translator: Translator,
): Promise<Result<void>> {
  const overview = await listCases(workspace.ports);
  if (!overview.ok) return overview;
  const { cases, unreadable } = overview.value;
  const isEmpty = cases.length === 0 && unreadable.length === 0;
  // Another tab writes here: it lays the cases out, and they show up in this one too.
  if (!isEmpty || workspace.ports.lock.state() !== "held") return ok(undefined);
  const { layOutDemo } = await import("./layOutDemo.ts");
  return layOutDemo(workspace, translator);
}

/** The same work asked for twice, as when a screen is drawn again meanwhile, is done once. */
async function once(work: () => Promise<Result<void>>): Promise<Result<void>> {
  layingOut ??= work().finally(() => {
    layingOut = undefined;
  });
  return layingOut;
}
