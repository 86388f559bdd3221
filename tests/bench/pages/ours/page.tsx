import { createRoot } from "react-dom/client";
import "../../../../src/ui/shared/theme.css";
import { createTextReader } from "../../../../src/core/instrument/index.ts";
import { ok } from "../../../../src/core/issue/index.ts";
import { createTranslator } from "../../../../src/i18n/index.ts";
import { createBackupFolders } from "../../../../src/storage/folder/createBackupFolders.ts";
import { DependenciesProvider } from "../../../../src/ui/shared/dependencies.tsx";
import { createInstrument } from "../../createInstrument.ts";
import { createMemoryStore, openStore, openTalk } from "../benchPorts.ts";
import { startPaintClock } from "../paintClock.ts";
import { parameter, root, size } from "../parameters.ts";
import { MeasuredTalk } from "./MeasuredTalk.tsx";

startPaintClock();

/** The app's own talk, over records in memory or on disk, with the score beside it. */
const instrument = createInstrument(size);
const store = parameter("store") === "disk" ? await openStore() : createMemoryStore();
const { ports, writer, talk } = await openTalk(instrument, store);
const dependencies = {
  workspace: "vault" as const,
  vault: undefined,
  findAbilities: async () => Promise.reject(new Error("Not asked for here")),
  findLeftPractice: async () => Promise.resolve(undefined),
  backupFolders: createBackupFolders(undefined),
  ports,
  writer,
  translator: createTranslator("sv"),
  setLanguage: () => undefined,
  resetWorkspace: async () => Promise.resolve(ok(undefined)),
};
createRoot(root()).render(
  <DependenciesProvider value={dependencies}>
    <MeasuredTalk
      talk={talk}
      texts={createTextReader(instrument)}
      hasScore={parameter("score") !== "none"}
    />
  </DependenciesProvider>,
);
