import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command as a person does, from the given folder. */
export function runAvstamp(args: readonly string[], folder = "."): Run {
  const program = resolve("src/cli/avstamp.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: stdout, errors: stderr };
}
