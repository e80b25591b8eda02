import { chromium } from 'playwright-core';
import { chromiumPath } from './harness/chromium.mjs';
const path = await (typeof chromiumPath === 'function' ? chromiumPath() : chromiumPath);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
const A = 'http://127.0.0.1:4102';
const out = process.env.OUT ?? '/tmp/stats-shots';
const only = process.argv[2];
const shots = [
  ['gallery', '/bao-cao'],
  ['r1', '/bao-cao/R1?asOf=2025-12-31'],
  ['r1-drawer', '/bao-cao/R1?asOf=2025-12-31&row=total&column=c13'],
  ['r1-compare', '/bao-cao/R1?asOf=2025-12-31&compareTo=2024-12-31&map=NEW'],
  ['r1-change', '/bao-cao/R1?asOf=2025-12-31&compareTo=2024-12-31&map=NEW&row=total&column=c2', 'change'],
  ['r10', '/bao-cao/R10?asOf=2025-12-31'],
  ['r16', '/bao-cao/R16?asOf=2025-12-31'],
  ['r16-drawer', '/bao-cao/R16?asOf=2025-12-31&row=all&column=c15'],
  ['frozen', '/bao-cao/da-chot'],
  ['pivot', '/bao-cao/bieu-tu-lap/moi'],
  ['series', '/bao-cao/dien-bien'],
  ['verify', '/kiem-chung'],
  ['definition', '/bao-cao/R10/dinh-nghia'],
  ['plots', '/bao-cao/R1?asOf=2025-12-31', 'plots'],
];
for (const [width, theme] of [[1440, 'light'], [390, 'light'], [1440, 'dark'], [390, 'dark']]) {
  const context = await browser.newContext({ baseURL: A, viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: theme, locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERROR', e.message));
  await page.request.post('/api/session', { data: { username: 'canbo', password: 'mat-khau-dung-thu' } });
  for (const [name, url, act] of shots) {
    if (only && !only.split(',').includes(name)) continue;
    try {
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(600);
      if (act === 'change') { await page.getByRole('dialog').getByRole('group', { name: 'Xem' }).getByRole('button').last().click(); await page.waitForTimeout(1200); }
      if (act === 'plots') { for (let i = 0; i < 8; i++) { await page.mouse.move(width / 2, 500); await page.mouse.wheel(0, 2500); await page.waitForTimeout(500); } await page.waitForTimeout(1500); }
      await page.screenshot({ path: `${out}/${name}-${width}-${theme}.png` });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) console.log('sideways', name, width, wide);
    } catch (e) { console.log(name, width, String(e).slice(0, 200)); }
  }
  await context.close();
}
await browser.close();
