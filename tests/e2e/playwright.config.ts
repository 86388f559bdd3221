import { defineConfig } from "@playwright/test";
import { chromiumArguments } from "../../src/setup/chromiumArguments.mjs";
import { findChromium } from "../../src/setup/findChromium.mjs";

const port = 4273;
const address = `http://127.0.0.1:${port}`;
const executablePath = findChromium();

/** What has no screen, or is the same on any, is not tried in several sizes. */
const inOneSize =
  /(two-copies-survive|nothing-typed-on-disk|hostile-instruments-are-shown-as-text|browser-lacks-an-ability|erased-key-opens-nowhere)[.]spec[.]ts$/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results/e2e",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // A slow machine is not a failure; what hangs still ends.
  timeout: 180_000,
  use: {
    baseURL: address,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      args: chromiumArguments,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: inOneSize,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "tablet",
      testIgnore: inOneSize,
      use: { viewport: { width: 810, height: 1080 }, hasTouch: true },
    },
    { name: "storage", testMatch: inOneSize },
  ],
  webServer: {
    command: `npx vite preview --strictPort --port ${port}`,
    cwd: "../..",
    url: address,
    // Never somebody else's server: it might show another build than the one just made.
    reuseExistingServer: false,
  },
});
