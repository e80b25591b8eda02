import type { Page } from 'playwright-core';
import { barriers, overflow } from './barriers';
import { type Journey, takePicture } from './browser';

/** A screen to be looked at. */
export interface Look {
  readonly name: string;
  readonly path: () => string;
  /** What has to be there before the screen is looked at. */
  readonly ready: (page: Page) => Promise<unknown>;
  /** What is opened on it before. */
  readonly open?: (page: Page) => Promise<unknown>;
}

const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

/**
 * One test a screen: it has no barrier and is not wider than the window, in either theme, wide and narrow. It is loaded
 * once; in the dark only the colours differ.
 */
export function lookRound(journey: () => Journey, username: string, looks: readonly Look[]): void {
  let page: Page;
  beforeAll(async () => {
    page = await journey().openAs(username);
  });

  it.each(looks.map((look) => [look.name, look] as const))(
    '%s has no barrier',
    async (name, look) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(wide);
      await page.goto(look.path());
      await look.ready(page);
      await look.open?.(page);
      const found: Record<string, readonly string[]> = {};
      for (const screen of [wide, narrow]) {
        await page.setViewportSize(screen);
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await page.waitForFunction(isCalm);
          await page.evaluate(rest);
          const problems = await barriers(page, theme === 'dark' ? ['color-contrast'] : undefined);
          const wider = await overflow(page);
          if (wider > 0) problems.push(`${wider} px wider than the window`);
          if (problems.length === 0) continue;
          found[`${theme} at ${screen.width} px`] = problems;
          await takePicture(page, `${name}-${theme}-${screen.width}`);
        }
      }
      expect(found).toEqual({});
    },
    120_000,
  );
}

/** Nothing is being loaded: a table that is read anew is pale until then. */
const isCalm = (): boolean => document.querySelector('hr-skeleton, [aria-busy="true"]') === null;

/** Colours have got where they were going; what inherits a colour may set out only when that has arrived. */
async function rest(): Promise<void> {
  for (let moving: Animation[] = [new Animation()]; moving.length > 0;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}

/** The main heading of whatever screen it is. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 }).last().waitFor();

/** A list has its rows. */
export function listed(page: Page): Promise<void> {
  return page.getByRole('main').getByRole('link').nth(2).waitFor();
}

/** @returns the answer of the API to whoever is signed in on the page */
export async function read(page: Page, path: string) {
  return (await page.request.get(path, { failOnStatusCode: true })).json();
}

/** Nothing is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await heading(page);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(isCalm);
}
