import type { Page } from "@playwright/test";
import { DeskPage } from "../pages/DeskPage.ts";
import { TalkPage } from "../pages/TalkPage.ts";
import { nybesokKort } from "./typfall.ts";

/** Begins a visit from the desk, and has one answer saved: that the dwelling is small. */
export async function beginsWithAnAnswer(page: Page, reference: string): Promise<TalkPage> {
  await new DeskPage(page).startsVisit(reference);
  const talk = new TalkPage(page, nybesokKort());
  await talk.answer("housing", "small");
  await talk.isSaved();
  return talk;
}
