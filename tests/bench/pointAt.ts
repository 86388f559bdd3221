import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";

export const settleTime = 120;
const tries = 20;

/**
 * Scrolls there and rests the pointer on it until the page lies still, also one that scrolls by
 * itself after a change of section. None of this is part of what is measured.
 */
export async function pointAt(page: Page, selector: string, index: number): Promise<void> {
  for (let i = 0; i < tries; i += 1) {
    const { x, y } = await middleOf(page, selector, index);
    await page.mouse.move(x, y);
    await setTimeout(settleTime);
    if (await isUnder(page, selector, index, { x, y })) return;
  }
  throw new Error(`Nothing to click: ${selector}, number ${index}`);
}

function middleOf(page: Page, selector: string, index: number) {
  return page.evaluate(
    ([all, nth]) => {
      const found = document.querySelectorAll<HTMLElement>(all)[nth];
      const target = found?.closest("label") ?? found;
      target?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = target?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [selector, index] as const,
  );
}

function isUnder(
  page: Page,
  selector: string,
  index: number,
  { x, y }: { readonly x: number; readonly y: number },
) {
  return page.evaluate(
    ([all, nth, left, top]) => {
      const found = document.querySelectorAll<HTMLElement>(all)[nth];
      const target = found?.closest("label") ?? found;
      return target?.contains(document.elementFromPoint(left, top)) ?? false;
    },
    [selector, index, x, y] as const,
  );
}
