import { afterEach, describe, expect, it } from "vitest";
import { aDevice } from "../../../tests/fixtures/vault/aDevice.ts";
import { aVault, valueOf } from "../../../tests/fixtures/vault/aVault.ts";
import type { AuditAction } from "../../workflows/ports/auditActions.ts";
import type { Copies } from "../copies/copies.ts";
import { holdCopies } from "../vault/holdCopies.ts";
import { type AuditTrail, createAuditTrail } from "./createAuditTrail.ts";
import { searchTrail } from "./searchTrail.ts";

/** As many lines as a busy vault gets in a year. */
const manyLines = 3000;

describe("when something was last noted", () => {
  const devices: ReturnType<typeof aDevice>[] = [];
  afterEach(() => {
    for (const device of devices.splice(0)) device.discard();
  });

  /** A trail in both copies, and how many entries of it were read from there so far. */
  async function aTrail(clock?: readonly string[]) {
    const device = aDevice();
    devices.push(device);
    const { unlocked } = await aVault();
    const { copies } = valueOf(await holdCopies(device, unlocked.vault));
    const { newId, random } = device;
    const moments = [...(clock ?? [])];
    const now = clock === undefined ? device.now : () => moments.shift() ?? "";
    const place = { unlocked, device: "d", now, newId, random };
    const trail: AuditTrail = createAuditTrail(place, undefined);
    let read = 0;
    const counted: Copies = {
      ...copies,
      ofKind: async function* (...wanted) {
        for await (const slice of copies.ofKind(...wanted)) {
          read += slice.ok ? slice.value.length : 0;
          yield slice;
        }
      },
    };
    return {
      notes: async (...actions: readonly AuditAction[]) => {
        const lines = [];
        for (const action of actions) {
          const line = await trail.entryFor(action);
          trail.kept(line);
          lines.push(line);
        }
        valueOf(await copies.append(lines));
      },
      search: searchTrail(counted, () => unlocked),
      /** Entries read since this was last asked. */
      read: () => {
        const before = read;
        read = 0;
        return before;
      },
    };
  }

  it("is found by reading a few entries, however long the trail", async () => {
    const { notes, search, read } = await aTrail();
    await notes("unlocked", ...Array.from({ length: manyLines }, () => "viewed" as const));
    await notes("backedUp", "backupChecked", "viewed");

    expect(valueOf(await search.lastNoted("backedUp"))).toBe("2026-11-24T09:50:02.000Z");
    expect(read()).toBeLessThanOrEqual(20);
    expect(valueOf(await search.lastNoted("backupChecked"))).toBe("2026-11-24T09:50:03.000Z");
    expect(read()).toBeLessThanOrEqual(20);
    expect(valueOf(await search.firstNoted())).toBe("2026-11-24T09:00:01.000Z");
    expect(read()).toBeLessThanOrEqual(20);

    await notes("viewed", "backedUp");
    expect(valueOf(await search.lastNoted("backedUp"))).toBe("2026-11-24T09:50:06.000Z");
    expect(read()).toBeLessThanOrEqual(20);
  });

  it("is looked for once only where it never was", async () => {
    const { notes, search, read } = await aTrail();
    await notes("unlocked", ...Array.from({ length: 200 }, () => "viewed" as const));

    expect(valueOf(await search.lastNoted("backedUp"))).toBeUndefined();
    expect(read()).toBe(201);
    expect(valueOf(await search.lastNoted("backedUp"))).toBeUndefined();
    expect(valueOf(await search.lastNoted("backupChecked"))).toBeUndefined();
    expect(read()).toBeLessThanOrEqual(40);
  });

  it("is the line written last, also where the clock had gone back by then", async () => {
    const threeDaysBack = "2026-11-21T09:00:00.000Z";
    const { notes, search } = await aTrail([
      "2026-11-23T08:00:00.000Z",
      "2026-11-24T08:00:00.000Z",
      threeDaysBack,
    ]);
    await notes("unlocked", "backedUp", "backedUp");

    expect(valueOf(await search.lastNoted("backedUp"))).toBe(threeDaysBack);
  });
});
