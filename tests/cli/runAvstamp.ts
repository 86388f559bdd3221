import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command as a person does, from the given folder and with a text on standard input. */
export function runAvstamp(args: readonly string[], folder = ".", input = ""): Run {
  const program = resolve("src/cli/avstamp.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: stdout, errors: stderr };
}
