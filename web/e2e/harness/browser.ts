import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export interface Screen {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/**
 * Milliseconds, at most, that every question to the server is held back, each for another while: a journey that holds only
 * when answers come in their usual order is found by it. None unless HR_E2E_DELAY says so.
 */
const heldBackMs = Number(process.env.HR_E2E_DELAY ?? 0);

/** Chromium writes a line for every refused request; a refusal is part of some journeys and is shown on the screen. */
const refusedRequest = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** One browser for a spec file; every page is a person of their own, with their own cookies. */
export class Journey {
  /** Addresses other than the product's that a page asked for, and errors in its console; there must be none. */
  readonly outside: string[] = [];
  readonly complaints: string[] = [];
  private readonly address = required('HR_E2E_ADDRESS');

  private constructor(private readonly browser: Browser) {}

  static async begin(): Promise<Journey> {
    const browser = await chromium.launch({
      executablePath: required('HR_E2E_CHROMIUM'),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ],
    });
    return new Journey(browser);
  }

  async openPage(screen: Screen = {}): Promise<Page> {
    const context = await this.openContext(screen);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !refusedRequest.test(message.text()))
        this.complaints.push(message.text());
    });
    return page;
  }

  /** A page on which an account is signed in already; the sign-in screen has a journey of its own. */
  async openAs(username: string, path = '/', screen: Screen = {}): Promise<Page> {
    const page = await this.openPage(screen);
    await page.request.post('/api/session', {
      data: { username, password: required('HR_E2E_PASSWORD') },
      failOnStatusCode: true,
    });
    await page.goto(path);
    return page;
  }

  async end(): Promise<void> {
    await this.browser.close();
    expect(this.outside).toEqual([]);
    expect(this.complaints).toEqual([]);
  }

  private async openContext({
    width = 1440,
    height = 900,
    theme = 'light',
  }: Screen): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      viewport: { width, height },
      colorScheme: theme,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    await context.route(
      (url) => url.origin !== this.address && url.protocol.startsWith('http'),
      (route) => {
        this.outside.push(route.request().url());
        return route.abort();
      },
    );
    if (heldBackMs > 0) {
      await context.route('**/api/**', async (route) => {
        await new Promise((done) => setTimeout(done, Math.random() * heldBackMs));
        // The page may have been closed meanwhile.
        await route.fallback().catch(() => undefined);
      });
    }
    // A machine that tests three programs at a time may leave a page waiting for long; nothing is measured by it.
    context.setDefaultTimeout(30_000);
    return context;
  }
}

/** Fills the sign-in screen and waits for the frame of the application. */
export async function signIn(
  page: Page,
  username: string,
  password = required('HR_E2E_PASSWORD'),
): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}

/** Keeps a picture for whoever looks at the screens; @returns its path */
export async function takePicture(page: Page, name: string): Promise<string> {
  const path = join(required('HR_E2E_PICTURES'), `${name}.png`);
  await page.screenshot({ path });
  return path;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (value === undefined)
    throw new Error(`${variable} is set by start-product.mjs; run the journeys through Jest`);
  return value;
}
