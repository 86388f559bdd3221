import type { pwa as swedish } from "../sv/pwa.ts";

export const pwa = {
  "pwa.ready": "Works offline",
  "pwa.preparing": "Getting ready to work offline …",
  "pwa.offline": "Offline",
  "pwa.offlineNotReady": "Offline – not everything is here yet",
  "pwa.update": "There is a new version of Avstamp.",
  "pwa.update.now": "Update now",
  "pwa.install": "Have Avstamp as an app of its own",
  "pwa.install.why": "It then opens from the start menu or home screen, also offline.",
  "pwa.install.now": "Install",
  "pwa.install.no": "No thanks",
} satisfies Record<keyof typeof swedish, string>;
