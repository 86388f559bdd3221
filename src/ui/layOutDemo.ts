import { invariant, type Result } from "../core/issue/index.ts";
import type { Translator } from "../i18n/index.ts";
import { seedDemo } from "../workflows/seedDemo.ts";
import type { OpenWorkspace } from "./compositionRoot.ts";
import { demoCases } from "./demoCases.ts";

/** Lays the made-up cases out in an empty workspace. */
export async function layOutDemo(
  { ports, writer }: OpenWorkspace,
  translator: Translator,
): Promise<Result<void>> {
  const offered = await ports.instruments.offered();
  const instrument = offered.find(({ file }) => file.id === "nybesok-kort");
  invariant(instrument !== undefined, "The short first visit is shipped with the app");
  return seedDemo(ports, writer, instrument, await demoCases(translator));
}
