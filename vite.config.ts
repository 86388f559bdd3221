import react from "@vitejs/plugin-react";
import { type Plugin, runnerImport } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import packageFile from "./package.json" with { type: "json" };
import { type Message, readMessage } from "./src/i18n/readMessage.ts";
import { securityHeadersFor } from "./src/setup/securityHeaders.mjs";

const mebibyte = 1024 * 1024;

/** Reads the messages when the app is built, so that it need not ship what reads them. */
const messagesReadBeforehand: Plugin = {
  name: "messages-read-beforehand",
  apply: "build",
  config: () => ({
    resolve: {
      alias: [
        {
          find: /^@formatjs\/icu-messageformat-parser$/,
          replacement: "@formatjs/icu-messageformat-parser/no-parser.js",
        },
      ],
    },
  }),
  async load(id) {
    if (!/\/src\/i18n\/locales\/\w+\/\w+[.]ts$/.test(id)) return null;
    const { module } = await runnerImport<Record<string, Record<string, Message>>>(id);
    const read = Object.entries(module).map(([name, messages]) => {
      const entries = Object.entries(messages).map(([key, text]) => [key, readMessage(text)]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(entries))};`;
    });
    return read.join("\n");
  },
};

/** Serves the build with its security headers, which are not the same for every file. */
const headersOfThePath: Plugin = {
  name: "headers-of-the-path",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(securityHeadersFor(request.url ?? "/"))) {
        response.setHeader(name, value);
      }
      next();
    });
  },
};

export default defineConfig({
  // Relative addresses: the same build works at the root of a server and in a folder of one.
  base: "./",
  define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(packageFile.version) },
  plugins: [
    react(),
    messagesReadBeforehand,
    headersOfThePath,
    VitePWA({
      registerType: "prompt",
      // src/ui/pwa registers the service worker itself, so that an update never comes mid-talk.
      injectRegister: null,
      manifest: {
        name: "Avstamp",
        short_name: "Avstamp",
        description: "Från första frågan till en bild av läget, också utan nät.",
        lang: "sv",
        id: "./",
        start_url: "./",
        scope: "./",
        display: "standalone",
        theme_color: "#1d3a5f",
        background_color: "#f7f5f0",
        icons: [
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "icons/icon-maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,png,woff2,json}"],
        maximumFileSizeToCacheInBytes: 6 * mebibyte,
        navigateFallback: "index.html",
        cleanupOutdatedCaches: true,
        // One file: the headers let a script fetch no other by its address in a text.
        inlineWorkboxRuntime: true,
        // Takes the very first visit under its wing, so that it too can lose the network.
        clientsClaim: true,
      },
    }),
  ],
  // Each worker is one file that needs no other: the one that derives keys may fetch nothing.
  worker: {
    format: "iife",
    rolldownOptions: {
      output: {
        // In a folder of its own, since it is served with a content security policy of its own.
        entryFileNames: ({ name }) =>
          name === "kdfWorker" ? "kdf/[name]-[hash].js" : "assets/[name]-[hash].js",
      },
    },
  },
  build: {
    target: "es2022",
    // Both would put code or data into the page itself, which the security headers refuse.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // SurveyJS is one large chunk, loaded with the first talk and precached like the rest.
    chunkSizeWarningLimit: 1700,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: {
    // One zone and one language of the machine for all, or dates pass here and fail there.
    env: { TZ: "Europe/Stockholm", LC_ALL: "sv_SE.UTF-8" },
    // A slow machine is not a failure; a test that hangs still ends. Laws take minutes under load.
    testTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: [
            "src/**/*.test.{ts,tsx}",
            "tests/{docs,golden,hostile,scenarios,architecture,cli,storage,contract,setup}/**/*.test.ts",
          ],
        },
      },
    ],
  },
});
