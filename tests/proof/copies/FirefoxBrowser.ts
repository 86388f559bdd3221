import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { NotDone } from "../NotDone.ts";
import type { CopiesPage, ProofBrowser } from "./ProofBrowser.ts";
import { RemoteControl } from "./RemoteControl.ts";

const secondsToStart = 60;

/** Nothing fetched on its own, nothing asked, and no old tabs after a kill. */
const preferences: Readonly<Record<string, boolean | number | string>> = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "http://127.0.0.1:9",
  "toolkit.startup.max_resumed_crashes": -1,
};

/** The path of a Firefox, or undefined. */
export function findFirefox(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return ["firefox-esr", "firefox"]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Firefox, steered by the page itself. */
export class FirefoxBrowser implements ProofBrowser {
  private readonly folder = mkdtempSync(join(tmpdir(), "avstamp-firefox-"));
  private readonly control = new RemoteControl();
  private readonly program: string;
  private readonly address: string;
  private process: ChildProcess | undefined;

  constructor(program: string, address: string) {
    this.program = program;
    this.address = address;
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(this.folder, "user.js"), lines.join("\n"));
  }

  async start(): Promise<CopiesPage> {
    const { control } = this;
    if (control.port === 0) await control.listen();
    const came = control.nextPage();
    const page = `${this.address}#remote=${control.port}`;
    const words = ["--headless", "--no-remote", "--profile", this.folder, page];
    this.process = spawn(this.program, words, { stdio: "ignore", detached: true });
    const isLate = wait(secondsToStart * 1000, true, { ref: false });
    if ((await Promise.race([came, isLate])) === true) throw new NotDone("Firefox did not start");
    return {
      open: () => control.ask({ act: "open", kept: undefined }),
      verify: () => control.ask({ act: "verify" }),
      work: (round, steps) => control.ask({ act: "work", round, steps }),
      workOn: async (round) => {
        control.worked = undefined;
        control.tell({ act: "work", round });
      },
    };
  }

  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async quit(): Promise<void> {
    await this.end("SIGTERM");
  }

  async discard(): Promise<void> {
    await this.kill();
    await this.control.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  version(): string {
    const said = execFileSync(this.program, ["--version"], { encoding: "utf8" });
    return said.trim().replace("Mozilla ", "");
  }

  worked(): ReturnType<ProofBrowser["worked"]> {
    return this.control.worked;
  }

  takeFailures(): readonly string[] {
    return [];
  }

  private async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const { process: running } = this;
    if (running?.pid === undefined) return;
    const gone = once(running, "exit");
    process.kill(-running.pid, signal);
    await gone;
    this.process = undefined;
  }
}
