import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";

/** Each would make markup or code of a text; what the browser says to it, by name. */
const attempts = {
  innerHTML: () => {
    document.createElement("div").innerHTML = "<img>";
  },
  outerHTML: () => {
    document.body.appendChild(document.createElement("div")).outerHTML = "<img>";
  },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<img>"),
  "parsing a text as a page": () => new DOMParser().parseFromString("<img>", "text/html"),
  "a frame's text": () => {
    document.createElement("iframe").srcdoc = "<img>";
  },
  "the text of a script": () => {
    document.createElement("script").text = "globalThis.ran = true";
  },
  "the address of a script": () => {
    document.createElement("script").src = "./assets/other.js";
  },
  "a worker of another file": () => new Worker("./assets/other.js"),
  "a service worker of another file": async () => navigator.serviceWorker.register("./other.js"),
  "a handler in text": () => document.body.setAttribute("onclick", "globalThis.ran = true"),
  // Later, since what the tester runs at once is allowed to.
  "a function of a text": async () =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        try {
          // oxlint-disable-next-line typescript/no-implied-eval -- the way that is to be refused
          resolve(new Function("return 1"));
        } catch (error) {
          reject(error instanceof Error ? error : new Error("refused"));
        }
      });
    }),
} as const;

test("the browser makes neither markup nor code of a text, and the app works", async ({
  page,
  context,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));

  const desk = new DeskPage(page);
  await desk.open();
  await desk.becomesReadyForOffline();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Lås upp valvet" })).toBeVisible();
  expect(complaints).toEqual([]);

  for (const [name, attempt] of Object.entries(attempts)) {
    const error = await page.evaluate(attempt).then(
      () => "nothing",
      (thrown: unknown) => String(thrown),
    );
    expect(error, name).toMatch(/Trusted|Not a script of this app|Content Security Policy/);
  }
  const policy = await page
    .evaluate(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => object };
      };
      return trustedTypes.createPolicy("another", {});
    })
    .then(String, String);
  expect(policy).toMatch(/disallowed/);
});
