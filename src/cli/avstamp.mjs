#!/usr/bin/env node
import { register } from "tsx/esm/api";

// The sources are run as they are, so that the command works after `npm ci` without a build.
// Without a tsconfig: the one of the folder somebody happens to stand in is none of ours.
register({ tsconfig: false });
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv.slice(2));
