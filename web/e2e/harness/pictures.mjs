// Three pictures of the README, from a running product with its demo province; those of reports are left in .data/e2e by
// reports.spec.ts. By hand, after `npm start`:
//   DEMO_PASSWORD=… node web/e2e/harness/pictures.mjs [http://127.0.0.1:3000]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../../tools/workspace.mjs';
import { chromiumPath } from './chromium.mjs';

const [baseURL = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const folder = join(root, 'docs');
await mkdir(folder, { recursive: true });
const executablePath = await chromiumPath();
// The packed browser brings a folder with one font, which lacks arrows; the system's own are the better ones.
delete process.env.FONTCONFIG_PATH;
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
try {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.request.post('/api/session', {
    data: { username: 'canbo', password: process.env.DEMO_PASSWORD ?? '' },
    failOnStatusCode: true,
  });
  const ask = async (path) => (await page.request.get(path, { failOnStatusCode: true })).json();
  const { items: units } = await ask('/api/organisations');
  const department = units.find(({ name }) => name === 'Sở Nông nghiệp và Môi trường');
  const ward = units.find(({ name }) => name === 'Ủy ban nhân dân phường Ninh Kiều');

  const list = `organisationId=${department.id}&educationGroup=THS,DH`;
  await page.goto(`/ho-so?${list}`);
  await page.getByRole('row').nth(3).waitFor();
  await take('people');

  const { items: people } = await ask(`/api/people?${list}&sort=-coefficient&pageSize=1`);
  await page.goto(`/ho-so/${people[0].id}`);
  await page.getByRole('region', { name: 'Bản thân', exact: true }).waitFor();
  await take('person');

  await page.goto(`/don-vi/${ward.id}`);
  await page.getByText('1668/NQ-UBTVQH15').first().waitFor();
  await take('units');

  async function take(name) {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
}
