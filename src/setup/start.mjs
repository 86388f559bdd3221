import { buildApp } from "./buildApp.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { serveApp } from "./serveApp.mjs";

const port = Number(process.env["PORT"] ?? 4173);

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT must be a number from 1 to 65535, not ${process.env["PORT"]}.`);
  process.exitCode = 2;
} else {
  const isReady = (await installDependencies()) && (await buildApp());
  process.exitCode = isReady ? await serveApp(port) : 1;
}
