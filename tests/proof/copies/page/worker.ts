import type { Result } from "../../../../src/core/issue/index.ts";
import type { Copies } from "../../../../src/storage/copies/copies.ts";
import { openCopies } from "../../../../src/storage/copies/openCopies.ts";
import { openOpfsFolder } from "../../../../src/storage/journal/openOpfsFolder.ts";
import { aNewEntry } from "../../../fixtures/journal/anEntry.ts";
import { isIntact } from "../../../storage/fillCopies.ts";
import { type PlannedStep, plannedStep } from "../plannedWork.ts";
import type { Contents, Message, Request } from "./request.ts";

let copies: Copies | undefined;

/** The copies live here, as they do in the app: in a worker of their own. */
self.addEventListener("message", (event: MessageEvent<Request>) => {
  answer(event.data).then(tell, (error: unknown) =>
    tell({ kind: "failed", reason: String(error) }),
  );
});

function tell(message: Message): void {
  self.postMessage(message);
}

async function answer(request: Request): Promise<Message> {
  switch (request.act) {
    case "open":
      copies = await open(request.kept);
      return { kind: "contents", contents: await contentsOf(copies) };
    case "work":
      await work(opened(), request.round, request.steps ?? Number.POSITIVE_INFINITY);
      return { kind: "contents", contents: await contentsOf(opened()) };
    case "verify": {
      const verified = await opened().verify(() => undefined);
      if (!verified.ok) throw new Error(JSON.stringify(verified.issues));
      return { kind: "contents", contents: await contentsOf(opened()) };
    }
    case "close":
      await opened().close();
      return { kind: "closed" };
  }
}

function opened(): Copies {
  if (copies === undefined) throw new Error("Not opened");
  return copies;
}

async function open(kept: number | undefined): Promise<Copies> {
  const journalFolder = await openOpfsFolder(["avstamp", "proof"]);
  if (journalFolder === undefined) throw new Error("There is no OPFS");
  const result = await openCopies({
    vault: "proof",
    journalFolder,
    databaseName: "avstamp-vault-proof",
    mark: { kept: async () => kept, keep: (n) => tell({ kind: "kept", n }) },
    isIntact,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

async function contentsOf(from: Copies): Promise<Contents> {
  const ids: string[] = [];
  const numbers: number[] = [];
  const altered: string[] = [];
  for await (const slice of from.all()) {
    if (!slice.ok) throw new Error(JSON.stringify(slice.issues));
    for (const entry of slice.value) {
      ids.push(entry.type === "quarantine" ? `quarantine ${entry.id}` : entry.id);
      numbers.push(entry.n);
      if (!isIntact(entry)) altered.push(entry.id);
    }
  }
  return { report: from.report(), ids, numbers, altered };
}

async function take(
  at: Copies,
  { ids, case: inCase, erases, rebuilds }: PlannedStep,
): Promise<Result<unknown>> {
  const entries = ids.map((id) => aNewEntry(id, { case: inCase }));
  if (rebuilds) return at.rebuild(() => undefined);
  if (erases === undefined) return at.append(entries);
  return at.remove((entry) => entry.case === erases, entries);
}

async function work(at: Copies, round: number, steps: number): Promise<void> {
  for (let i = 0; i < steps; i += 1) {
    const done = await take(at, plannedStep(round, i));
    if (!done.ok) throw new Error(JSON.stringify(done.issues));
    tell({ kind: "worked", round, upTo: i });
  }
}
