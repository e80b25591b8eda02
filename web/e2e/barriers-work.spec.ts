import { Journey } from './harness/browser';
import { type Look, lookRound, read, settled } from './harness/looks';

let journey: Journey;
/** Addresses of records to look at, found once. */
const known: Record<string, string> = {};

beforeAll(async () => {
  journey = await Journey.begin();
  const officer = await journey.openAs('canbo');
  const first = async (list: string): Promise<string> => (await read(officer, list)).items[0].id;
  known['person'] = await first('/api/people?pageSize=1');
  known['decision'] = await first('/api/decisions?pageSize=1');
  known['dossier'] = await first('/api/position-dossiers?pageSize=1');
  known['reorganisation'] = await first('/api/reorganisations?pageSize=1');
  known['declaration'] = await first('/api/declarations?pageSize=1');
  known['campaign'] = await first('/api/campaigns?pageSize=1');
  const { items: units } = await read(officer, '/api/organisations');
  known['unit'] = units.find(({ name }: { name: string }) => name === 'Sở Tư pháp').id;
}, 60_000);
afterAll(() => journey.end());

const at = (name: string, path: string, record?: string): Look => ({
  name,
  path: () => path.replace(':id', known[record ?? ''] ?? ''),
  ready: settled,
});

describe('the screens of the daily work of an officer', () => {
  lookRound(() => journey, 'canbo', [
    at('decisions', '/quyet-dinh'),
    at('decision', '/quyet-dinh/:id', 'decision'),
    at('decision-new', '/quyet-dinh/moi'),
    at('due', '/den-han'),
    at('quality', '/chat-luong'),
    at('quality-worklist', '/chat-luong/viec-can-sua'),
    at('transfers', '/gui-du-lieu'),
    at('declarations', '/to-khai'),
    at('declaration', '/to-khai/:id', 'declaration'),
    at('campaigns', '/to-khai/dot-ra-soat'),
    at('campaign', '/to-khai/dot-ra-soat/:id', 'campaign'),
    at('campaign-new', '/to-khai/dot-ra-soat/moi'),
    at('papers', '/ho-so/:id/giay-to', 'person'),
    at('versions', '/ho-so/:id/phien-ban', 'person'),
    at('printing', '/in-an'),
    at('templates', '/thiet-lap/mau-in'),
    at('settings', '/thiet-lap'),
    at('parameters', '/thiet-lap/tham-so'),
    at('base-salary', '/thiet-lap/luong-co-so'),
    at('help', '/huong-dan'),
  ]);
});

describe('the screens of positions and reorganisations', () => {
  lookRound(() => journey, 'canbo', [
    at('positions', '/vi-tri-viec-lam'),
    at('positions-unit', '/vi-tri-viec-lam/:id', 'unit'),
    at('positions-chart', '/vi-tri-viec-lam/:id/so-do', 'unit'),
    at('dossiers', '/vi-tri-viec-lam/de-an'),
    at('dossier', '/vi-tri-viec-lam/de-an/:id', 'dossier'),
    at('national-list', '/vi-tri-viec-lam/khung'),
    at('gaps', '/vi-tri-viec-lam/khoang-cach'),
    at('ratios', '/vi-tri-viec-lam/ty-le'),
    at('reorganisations', '/don-vi/sap-xep'),
    at('reorganisation', '/don-vi/sap-xep/:id', 'reorganisation'),
    at('reorganisation-new', '/don-vi/sap-xep/moi'),
    at('surplus', '/don-vi/sap-xep/doi-du'),
  ]);
});

describe('the screens of a unit head', () => {
  lookRound(() => journey, 'thutruong', [
    at('home-head', '/'),
    at('positions-head', '/vi-tri-viec-lam'),
    at('gaps-head', '/vi-tri-viec-lam/khoang-cach'),
  ]);
});

describe('the screens of whoever looks after the own file', () => {
  lookRound(() => journey, 'nhanvien', [
    at('own', '/cua-toi'),
    at('own-declare', '/cua-toi/khai/FAMILY'),
    at('own-error', '/cua-toi/bao-sai-sot'),
    at('own-versions', '/cua-toi/phien-ban'),
  ]);
});
