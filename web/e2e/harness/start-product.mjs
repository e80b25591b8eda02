// Before the journeys: the built product as `npm start` runs it, on a small demo province in a temporary folder, and a
// Chromium that needs nothing installed. HR_E2E_ADDRESS names a product that runs already, for whoever writes a journey.
import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureApiBuilt, ensureWebBuilt, root } from '../../../tools/workspace.mjs';
import { chromiumPath } from './chromium.mjs';
import { launchProduct, PASSWORD } from './product.mjs';

const PEOPLE = 2000;

export default async function startProduct() {
  process.env.HR_E2E_CHROMIUM = await chromiumPath();
  process.env.HR_E2E_PASSWORD = PASSWORD;
  const pictures = join(root, '.data', 'e2e');
  process.env.HR_E2E_PICTURES = pictures;
  await mkdir(pictures, { recursive: true });
  if (process.env.HR_E2E_ADDRESS !== undefined) return;
  ensureApiBuilt();
  ensureWebBuilt();
  const folder = await mkdtemp(join(tmpdir(), 'hr-e2e-'));
  // Open to the user that the server runs as when we are root.
  await chmod(folder, 0o755);
  const { child, address } = await launchProduct({
    folder,
    people: PEOPLE,
    log: join(pictures, `product-${process.pid}.log`),
  });
  globalThis.hrProduct = { child, folder };
  process.env.HR_E2E_ADDRESS = address;
}
