import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on the page, by all its rules or by some: rule and places; empty when there is nothing. */
export async function barriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${axe.source} }; undefined`);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(
      only === undefined ? {} : { runOnly: { type: 'rule', values: [...only] } },
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any: [why] }) => `${target.join(' ')} (${why?.message ?? ''})`).join(', ')}`,
    );
  }, rules);
}

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
