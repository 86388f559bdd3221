import type { Page } from "@playwright/test";

/** Where a page can leave text behind. */
export const plainPlaces = [
  "local storage",
  "session storage",
  "cache",
  "origin private file system",
  "address of the page",
  "key in IndexedDB",
  "value in IndexedDB",
  "large values in IndexedDB",
  "tidied value in IndexedDB",
  "field of a form",
] as const;

export type PlainPlace = (typeof plainPlaces)[number];

/** Leaves a text behind as an app would that seals nothing. */
export async function writePlainly(page: Page, place: PlainPlace, text: string): Promise<void> {
  await page.evaluate(inThePage, [place, text] as const);
}

/** Runs in the page, and so knows nothing of what is around it here. */
async function inThePage([place, text]: readonly [PlainPlace, string]): Promise<void> {
  switch (place) {
    case "local storage":
      return localStorage.setItem("plain", text);
    case "session storage":
      return sessionStorage.setItem("plain", text);
    case "cache":
      return (await caches.open("plain")).put("/plain", new Response(text));
    case "origin private file system": {
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle("plain", { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      return stream.close();
    }
    case "address of the page":
      return history.pushState({}, "", `#${text.slice(0, text.indexOf(" "))}`);
    case "key in IndexedDB":
      return putAll([["short", text]]);
    case "value in IndexedDB":
      return putAll([[text, "short"]]);
    case "large values in IndexedDB": {
      // Beyond Latin-1, so that it is kept in two bytes a letter and is compressed well.
      const large = `Ω${`${text} `.repeat(4000)}`;
      return putAll(Array.from({ length: 40 }, (_, i) => [`${i} ${large}`, `large ${i}`]));
    }
    case "tidied value in IndexedDB": {
      // So much behind it that the log is written anew as tables of compressed blocks.
      const behind = Array.from({ length: 150 }, (_, i) => {
        return [crypto.getRandomValues(new Uint8Array(60_000)), `${i}`] as const;
      });
      return putAll([[text, "short"], ...behind]);
    }
    case "field of a form": {
      const field = document.createElement("textarea");
      document.body.append(field);
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return;
    }
  }

  async function putAll(rows: readonly (readonly [unknown, string])[]): Promise<void> {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`plain ${crypto.randomUUID()}`);
      request.onupgradeneeded = () => request.result.createObjectStore("texts");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction("texts", "readwrite", { durability: "strict" });
      for (const [value, key] of rows) transaction.objectStore("texts").put(value, key);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(new Error(String(transaction.error)));
    });
    database.close();
  }
}
