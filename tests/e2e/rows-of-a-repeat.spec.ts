import { expect, test } from "@playwright/test";
import { DeskPage } from "./pages/DeskPage.ts";
import { RowsPage } from "./pages/RowsPage.ts";
import { TalkPage } from "./pages/TalkPage.ts";
import { expectAccessible } from "./support/expectAccessible.ts";
import { arbetsprofil } from "./support/typfall.ts";

const instrument = arbetsprofil();

test("jobs are taken down row by row, one is removed and comes back, and all are read back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new DeskPage(page);
  const talk = new TalkPage(page, instrument);
  const jobs = new RowsPage(page, instrument, "jobs");
  await desk.openDemo();
  await desk.startsVisit("Rad 1", "Arbetsprofil");
  await talk.goesTo("experience");
  await talk.answer("has_worked", "yes");

  await jobs.adds(1);
  await expectAccessible(page);
  await jobs.fills(1, { job_title: "Svetsare", job_kind: "employed", job_months: "18" });
  await expect(jobs.cell(1, "job_title").locator("textarea")).toHaveValue("Svetsare");
  await jobs.closes(1);
  await jobs.adds(2);
  await jobs.fills(2, { job_title: "Hjälp i kök", job_kind: "placement", job_months: "6" });
  await jobs.closes(2);
  await expect(jobs.row(1)).toContainText("Svetsare, Anställning, 18");
  await expect(jobs.row(2)).toContainText("Hjälp i kök, Praktik eller arbetsträning, 6");
  await expect(jobs.row(1)).toContainText("3 frågor utan svar");
  await talk.isSaved();

  await jobs
    .row(1)
    .getByRole("button", { name: /^Ta bort/ })
    .click();
  await expect(jobs.undo()).toBeFocused();
  await expect(jobs.question.getByText(/^Borttaget: Svetsare/)).toBeVisible();
  await expect(jobs.rows()).toHaveCount(1);
  await expectAccessible(page);
  await jobs.undo().press("Enter");
  await expect(jobs.row(1).getByRole("button", { name: /^Ändra/ })).toBeFocused();
  await expect(jobs.row(1)).toContainText("Svetsare");
  await expect(jobs.row(2)).toContainText("Hjälp i kök");
  await talk.isSaved();

  await page.reload();
  await expect(jobs.row(1)).toContainText("Svetsare, Anställning, 18");
  await expect(jobs.row(2)).toContainText("Hjälp i kök, Praktik eller arbetsträning, 6");

  await page.getByRole("link", { name: /^Inte besvarat/ }).click();
  const rows = page.getByRole("listitem").filter({ hasText: /^Rad \d/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Vad arbetade du med?Svetsare");
  await expect(rows.last()).toContainText("Inte besvarad än");
  await expectAccessible(page);
});

test("none is an answer of its own, and whoever answers otherwise takes it back", async ({
  page,
}) => {
  const talk = new TalkPage(page, instrument);
  const studies = new RowsPage(page, instrument, "studies");
  const desk = new DeskPage(page);
  await desk.openDemo();
  await desk.startsVisit("Rad 2", "Arbetsprofil");
  await talk.goesTo("education");
  const none = studies.question.getByRole("checkbox", { name: "Inga", exact: true });

  await none.check();
  await expect(studies.question).toHaveAttribute("data-answered", "true");
  await talk.isSaved();
  await page.reload();
  await expect(none).toBeChecked();

  await studies.question.getByText("Jag vill inte svara", { exact: true }).click();
  await expect(none).not.toBeChecked();
  await none.check();
  await studies.adds(1);
  await studies.fills(1, { study_name: "Svets", study_done: "yes", study_papers: "valid" });
  await studies.closes(1);
  await expect(none).toHaveCount(0);

  await studies.question.getByRole("button", { name: /^Ta bort alla rader/ }).click();
  await expect(studies.undo()).toBeFocused();
  await expect(studies.question).toHaveAttribute("data-answered", "false");
  await studies.undo().click();
  await expect(studies.row(1)).toContainText("Svets, Ja, papper som gäller i Sverige");
});

test("what cannot be kept in a row says so, and takes nothing else with it", async ({ page }) => {
  const desk = new DeskPage(page);
  const talk = new TalkPage(page, instrument);
  const jobs = new RowsPage(page, instrument, "jobs");
  await desk.openDemo();
  await desk.startsVisit("Rad 3", "Arbetsprofil");
  await talk.goesTo("experience");
  await talk.answer("has_worked", "yes");
  await jobs.adds(1);
  await jobs.fills(1, { job_title: "Svetsare" });

  const months = jobs.cell(1, "job_months").locator("input");
  await months.fill("9999");
  await months.blur();
  await expect(jobs.cell(1, "job_months")).toContainText(/^.*Det här är inte sparat/);
  await expect(months).toHaveValue("9999");
  await expectAccessible(page);
  await months.fill("12");
  await months.blur();
  await expect(jobs.cell(1, "job_months")).not.toContainText("Det här är inte sparat");
  await jobs.closes(1);
  await expect(jobs.row(1)).toContainText("Svetsare, 12");
});

test("what is on trial is offered among the made-up cases only", async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await page.getByRole("link", { name: "Nytt nybesök" }).first().click();
  await expect(page.getByRole("radio").first()).toBeVisible();
  await expect(page.getByText("Arbetsprofil", { exact: true })).toHaveCount(0);
});

test("where the screen is shared, a row is asked one question at a time, and then for one more", async ({
  page,
}) => {
  const desk = new DeskPage(page);
  const talk = new TalkPage(page, instrument);
  const jobs = new RowsPage(page, instrument, "jobs");
  await desk.openDemo();
  await desk.startsVisit("Rad 4", "Arbetsprofil");
  await talk.goesTo("experience");
  await talk.answer("has_worked", "yes");
  await page.getByRole("button", { name: "Dela skärmen" }).click();
  const press = (name: RegExp) => jobs.question.getByRole("button", { name }).press("Enter");

  await jobs.adds(1);
  await expect(jobs.row(1)).toContainText("Fråga 1 av 6");
  await jobs.fills(1, { job_title: "Svetsare" });
  await press(/^Nästa/);
  await expect(jobs.cell(1, "job_title")).toHaveCount(0);
  await expect(jobs.cell(1, "job_kind").getByRole("radio").first()).toBeFocused();
  await expectAccessible(page);
  // Going on without an answer, back again, and on to what is asked last.
  await press(/^Nästa/);
  await press(/^Tillbaka/);
  await expect(jobs.row(1)).toContainText("Fråga 2 av 6");
  await press(/^Klar/);
  await expect(jobs.question.getByText("Finns det något mer att ta med?")).toBeVisible();
  await expectAccessible(page);

  await press(/^Ja, lägg till en till/);
  await jobs.fills(2, { job_title: "Kock" });
  await press(/^Klar/);
  await press(/^Nej, det var allt/);
  await expect(jobs.question.getByRole("button", { name: /^Lägg till en till/ })).toBeFocused();
  await expect(jobs.row(1)).toContainText("Svetsare");
  await expect(jobs.row(2)).toContainText("Kock");
});
