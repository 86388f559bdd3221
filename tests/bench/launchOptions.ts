import type { LaunchOptions } from "@playwright/test";
import { chromiumArguments } from "../../src/setup/chromiumArguments.mjs";
import { findChromium } from "../../src/setup/findChromium.mjs";

const executablePath = findChromium();

/** The same Chromium, as quiet, as the tests use. */
export const launchOptions: LaunchOptions = {
  args: chromiumArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
};

export const viewport = { width: 1280, height: 800 };
