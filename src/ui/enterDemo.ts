import { fail, issue, ok, type Result } from "../core/issue/index.ts";
import type { Translator } from "../i18n/index.ts";
import { listCases } from "../workflows/listCases.ts";
import { lockIsKnown } from "../workflows/lockIsKnown.ts";
import { type OpenDemo, openDemo } from "./compositionRoot.ts";

let layingOut: Promise<Result<void>> | undefined;

/** Opens the demo workspace, with its made-up cases laid out. */
export async function enterDemo(translator: Translator): Promise<Result<OpenDemo>> {
  const opened = await openDemo();
  if (!opened.ok) return opened;
  await lockIsKnown(opened.value.ports.lock);
  const laidOut = await once(() => layOutIfEmpty(opened.value, translator));
  return laidOut.ok ? opened : laidOut;
}

/** Throws away what is in the demo workspace and lays its cases out anew. */
export async function resetDemo(demo: OpenDemo, translator: Translator): Promise<Result<void>> {
  if (demo.ports.lock.state() !== "held") return fail([issue("storage/other-tab", "")]);
  return once(async () => {
    const cleared = await demo.store.clear();
    return cleared.ok ? layOutIfEmpty(demo, translator) : cleared;
  });
}

async function layOutIfEmpty(demo: OpenDemo, translator: Translator): Promise<Result<void>> {
  const overview = await listCases(demo.ports);
  if (!overview.ok) return overview;
  const { cases, unreadable } = overview.value;
  const isEmpty = cases.length === 0 && unreadable.length === 0;
  // Another tab writes here: it lays the cases out, and they show up in this one too.
  if (!isEmpty || demo.ports.lock.state() !== "held") return ok(undefined);
  const { layOutDemo } = await import("./layOutDemo.ts");
  return layOutDemo(demo, translator);
}

/** The same work asked for twice, as when a screen is drawn again meanwhile, is done once. */
async function once(work: () => Promise<Result<void>>): Promise<Result<void>> {
  layingOut ??= work().finally(() => {
    layingOut = undefined;
  });
  return layingOut;
}
