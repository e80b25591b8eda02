import { chromium } from 'playwright-core';
const jobs = JSON.parse(process.argv[2]);
const b = await chromium.launch({ executablePath: process.env.HR_CHROMIUM, args: ['--no-sandbox','--disable-dev-shm-usage','--disable-gpu'] });
for (const [user, path, out, width=1440, theme='light', js] of jobs) {
  const c = await b.newContext({ baseURL: 'http://127.0.0.1:4102', viewport: { width, height: 900 }, colorScheme: theme, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
  const p = await c.newPage(); p.setDefaultTimeout(60000);
  p.on('pageerror', e => console.log(out, 'ERR', e.message)); p.on('console', m => m.type()==='error' && console.log(out, 'CON', m.text().slice(0,200)));
  try {
    await p.request.post('/api/session', { data: { username: user, password: 'mat-khau-dung-thu' }, headers: {'X-Requested-With':'x'}, failOnStatusCode: true });
    await p.goto(path); await p.waitForLoadState('networkidle', {timeout: 30000}).catch(()=>{}); await p.waitForTimeout(1500);
    if (js) { const v = await p.evaluate(js); console.log(out, JSON.stringify(v)); await p.waitForTimeout(1500); }
    const w = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth); if (w > 0) console.log(out, 'sideways', w);
    await p.screenshot({ path: `/tmp/declare-shots/${out}.png`, fullPage: true });
  } catch (e) { console.log(out, 'FAIL', e.message.slice(0,300)); }
  await c.close();
}
await b.close();
