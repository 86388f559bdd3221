import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { invariant } from "../core/issue/index.ts";
import { loadFirstTranslator } from "../i18n/index.ts";
import { allowOwnScripts } from "../storage/worker/allowOwnScripts.ts";
import { App } from "./App.tsx";
import { listenForInstallPrompt } from "./pwa/installPrompt.ts";
import { registerServiceWorker } from "./pwa/registerServiceWorker.ts";
import { loadLanguage } from "./shared/languageChoice.ts";
import { loadSingleKeys } from "./shared/singleKeys.ts";
import "./shared/theme.css";

const root = document.getElementById("root");
invariant(root !== null, "index.html has a place for the app");
allowOwnScripts();
listenForInstallPrompt();
loadSingleKeys();
void loadFirstTranslator(loadLanguage()).then((spoken) => {
  createRoot(root).render(
    <StrictMode>
      <App spoken={spoken} />
    </StrictMode>,
  );
  registerServiceWorker();
});
