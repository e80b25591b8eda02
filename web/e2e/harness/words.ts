import type { Locator, Page } from 'playwright-core';

/** The title of the screen. */
export const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name });

/** Entries of the navigation, as the account sees them. */
export const navigation = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Các phần của hệ thống' }).getByRole('link');

/** A section of a person's file. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** A framed part of a screen with a heading of its own. */
export const panel = (page: Page, heading: string): Locator => page.getByRole('group', { name: heading });

/** The number before "người" in a line such as "1.910 người · đang công tác". */
export async function peopleIn(line: Locator): Promise<number> {
  const text = await line.innerText();
  const number = /([\d.]+) người/.exec(text)?.[1];
  if (number === undefined) throw new Error(`no number of people in "${text}"`);
  return Number(number.replaceAll('.', ''));
}

/** The line below the title of a list. */
export const summary = (page: Page): Locator => page.getByText(/^[\d.]+ người · /);

/** As somebody types who does not bother with accents. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .toLowerCase();
}

/** Waits until a value is as expected; the screen follows the keyboard a moment later. */
export async function become<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end && (await read()) !== expected) await new Promise((done) => setTimeout(done, 25));
  expect(await read()).toBe(expected);
}
