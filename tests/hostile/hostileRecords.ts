import type { NewEntry } from "../../src/storage/journal/entry.ts";
import { recordVersion } from "../../src/workflows/records/record.schema.ts";
import type { Choice } from "../fixtures/seededChoice.ts";
import { instrumentFolders } from "../golden/instrumentFolders.ts";
import { parsed } from "../golden/parsed.ts";
import { changedJson } from "./changedJson.ts";
import { ownVault, sealedRecord } from "./ownBackup.ts";
import { payloads, wrongValues } from "./payloads.ts";

type Json = Readonly<Record<string, unknown>>;

const shipped = instrumentFolders().find(({ name }) => name === "nybesok-kort 1.0.0");
const names = ["__proto__", "constructor", "toString", "housing", "x".repeat(5000)] as const;

/** Entries that are sealed as they should be, by somebody with the keys, and say what they should not. */
export async function hostileRecords(
  choice: Choice,
): Promise<{ readonly name: string; readonly entries: readonly NewEntry[] }> {
  const { caseKeyEntry, caseId } = await ownVault();
  const changed: string[] = [];
  const bodies = someBodies(choice).map((body) => {
    if (!choice.onceIn(12)) return body;
    const { name, text } = changedJson(body, choice);
    changed.push(name);
    return JSON.parse(text) as Json;
  });
  const records = await Promise.all(
    bodies.map(async (body, i) =>
      sealedRecord(`r${i}`, { v: recordVersion, body }, outsideOf(i, choice)),
    ),
  );
  const others = otherEntries(caseId, choice);
  return {
    name: `sealed: ${[...new Set(changed)].join(", ")}`,
    entries: [caseKeyEntry, ...records, ...others],
  };
}

function outsideOf(i: number, { onceIn, oneOf }: Choice): Json {
  const kinds = { 0: "case", 1: "state" };
  const kind = i in kinds ? { kind: i === 0 ? "case" : "state" } : {};
  if (!onceIn(8)) return { seq: i + 1, ...kind };
  return oneOf<Json>([
    { seq: Number.MAX_SAFE_INTEGER },
    { at: "no time at all" },
    { at: "+275760-09-13T00:00:00.000Z" },
    { kind: "__proto__" },
    { device: "__proto__" },
    { id: "another" },
    { case: "another" },
  ]);
}

/** A first visit in which everything that is said could be something else. */
function someBodies({ oneOf, below }: Choice): readonly Json[] {
  const instrument = parsed(shipped?.instrument);
  const ref = { id: instrument.file.id, version: instrument.file.version, hash: instrument.hash };
  const items = [...instrument.items.keys(), ...names];
  const [item = "housing", ...rest] = items;
  const answers = Array.from({ length: 5 + below(60) }, (_, i) => ({
    type: "answer",
    assessment: "a",
    item: oneOf([item, ...rest]),
    answer: oneOf<Json>([
      { state: "answered", value: oneOf(payloads) },
      { state: "answered", value: [oneOf(payloads), "x"] },
      { state: "answered", value: oneOf([0, -1, 1e308, 0.1, 3]) },
      { state: "answered", value: [{ __proto: { state: "declined" } }] },
      { state: "declined" },
      { state: "answered", value: oneOf(wrongValues) },
    ]),
    ...(i % 3 === 0 ? { replaces: `r${below(60)}` } : {}),
  }));
  const notes = Array.from({ length: below(10) }, () => ({
    type: "note",
    assessment: "a",
    section: oneOf(["everyday", ...names]),
    voice: oneOf(["client", "caseworker"]),
    text: oneOf(payloads),
  }));
  return [
    { type: "caseOpened", reference: oneOf(payloads) },
    {
      type: "assessmentStarted",
      assessment: "a",
      purpose: "firstVisit",
      instrument: ref,
      respondent: "client",
      interpreter: false,
    },
    ...answers,
    ...notes,
    {
      type: "sectionMarked",
      assessment: "a",
      section: oneOf(["everyday", ...names]),
      mark: "later",
    },
    { type: "position", assessment: "a", section: oneOf(["everyday", ...names]) },
    {
      type: "retention",
      decision: oneOf(["none", "keep", "marked", "begun"]),
      reason: oneOf(payloads),
    },
  ];
}

/** What is not a record: keys, erasures and lines of an audit trail that hold anything. */
function otherEntries(caseId: string, { below, oneOf, onceIn }: Choice): readonly NewEntry[] {
  const types = ["caseKey", "erasure", "audit", "keyring", "record"] as const;
  return Array.from({ length: below(4) }, (_, i) => {
    const type = oneOf(types);
    const id = onceIn(3) ? caseId : `${type} ${i}`;
    const bytes = onceIn(2)
      ? new TextEncoder().encode(JSON.stringify(oneOf(wrongValues)))
      : crypto.getRandomValues(new Uint8Array(below(3000)));
    return { type, id, case: onceIn(2) ? caseId : "another", kind: type, bytes };
  });
}
