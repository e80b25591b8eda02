import ExcelJS from 'exceljs';
import type { Agent } from './harness/app';
import { aPerson, anAccount, anOrganisation } from './harness/builders';
import { type Office, openOffice } from './personnel-office';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ dataDir: await mkdtemp(join(tmpdir(), 'hr-keys-')) });
});
afterAll(() => office.close());

type Format = 'xlsx' | 'csv' | 'pdf' | 'json';
const bytes = (answer: { body: unknown }): Buffer => answer.body as Buffer;
const binary = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('end', () => done(null, Buffer.concat(pieces)));
};
const fileOf = async (agent: Agent, id: string, format: Format): Promise<Buffer> =>
  bytes(
    await agent
      .get(`/api/frozen-reports/${id}/file?format=${format}`)
      .buffer()
      .parse(binary as never)
      .expect(200),
  );
const verify = async (file: Buffer, name = 'x') =>
  (await office.visitor().post('/api/verify').attach('file', file, name).expect(200)).body;

const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const ids: string[] = [];
describe('a frozen report', () => {
  it('is counted by the server, signed, and chained to the one before it', async () => {
    const first = await office.kiemtra
      .post('/api/frozen-reports')
      .send({ reportId: 'R1', asOf: '2025-12-31' })
      .expect(201);
    expect(first.body).toMatchObject({ no: 1, previousSha256: null, isIntact: true, peopleCounted: 2 });
    const second = await office.canbo
      .post('/api/frozen-reports')
      .send({ reportId: 'R5', asOf: '2025-12-31', note: 'Gửi Bộ Nội vụ' })
      .expect(201);
    expect(second.body).toMatchObject({ no: 2, previousSha256: first.body.sha256, isIntact: true });
    ids.push(first.body.id, second.body.id);
  });

  it('stays as it was when the register changes', async () => {
    const before = await office.kiemtra.get(`/api/frozen-reports/${ids[0]}`).expect(200);
    await aPerson(office.database.owner, { organisationId: office.finance, fullName: 'Người Mới' });
    const now = await office.kiemtra.get('/api/reports/R1/table?asOf=2025-12-31').expect(200);
    const after = await office.kiemtra.get(`/api/frozen-reports/${ids[0]}`).expect(200);
    expect(now.body.peopleCounted).toBe(3);
    expect(after.body).toEqual(before.body);
  });

  it('is refused to who may not freeze, for a day to come, and for lists of names', async () => {
    await office.nhansu.post('/api/frozen-reports').send({ reportId: 'R1' }).expect(403);
    await office.kiemtra.post('/api/frozen-reports').send({ reportId: 'R1', asOf: '2099-12-31' }).expect(422);
    await office.kiemtra.post('/api/frozen-reports').send({ reportId: 'R3' }).expect(422);
    await office.kiemtra.post('/api/frozen-reports').send({ reportId: 'R1; drop' }).expect(422);
  });

  it('is seen by who sees its unit', async () => {
    await office.nhansu.get(`/api/frozen-reports/${ids[0]}`).expect(404);
    await office.nhansu.get(`/api/frozen-reports/${ids[0]}/file?format=json`).expect(404);
    await anAccount(office.database.owner, {
      username: 'kiemtratc',
      role: 'AUDITOR',
      organisationId: office.finance,
    });
    const auditor = await office.signIn('kiemtratc');
    const own = await auditor
      .post('/api/frozen-reports')
      .send({ reportId: 'R1', asOf: '2025-12-31' })
      .expect(201);
    expect(own.body).toMatchObject({ no: 3, organisationName: 'Sở Tài chính', isIntact: true });
    expect((await auditor.get('/api/frozen-reports').expect(200)).body.total).toBe(1);
    await auditor
      .post('/api/frozen-reports')
      .send({ reportId: 'R1', organisationId: office.homeAffairs })
      .expect(404);
    expect((await office.nhansu.get('/api/frozen-reports').expect(200)).body.total).toBe(1);
    ids.push(own.body.id);
  });

  it('can be changed by nobody who signs in as the program', async () => {
    for (const role of ['whole_register', 'some_units', 'hr_app']) {
      for (const table of ['frozen_report', 'frozen_report_file', 'office_key']) {
        const { rows } = await office.database.owner.query<{ may: boolean }>(
          `select has_table_privilege($1, $2, 'update, delete, truncate') as may`,
          [role, table],
        );
        expect({ role, table, may: rows[0].may }).toEqual({ role, table, may: false });
      }
    }
  });

  it('of one unit does not make the report of the province done', async () => {
    const item = async (agent: Agent): Promise<{ nextAsOf: string; isFrozenForNextAsOf: boolean }> =>
      (await agent.get('/api/reports').expect(200)).body.items.find(({ id }: { id: string }) => id === 'R1');
    const auditor = await office.signIn('kiemtratc');
    const { nextAsOf } = await item(auditor);
    const { rows } = await office.database.owner.query<{ asOf: string }>(
      `update frozen_report set as_of = $2 where id = $1 returning (select as_of::text from frozen_report where id = $1) as "asOf"`,
      [ids[2], nextAsOf],
    );
    expect((await item(auditor)).isFrozenForNextAsOf).toBe(true);
    expect((await item(office.kiemtra)).isFrozenForNextAsOf).toBe(false);
    await office.database.owner.query('update frozen_report set as_of = $2 where id = $1', [
      ids[2],
      rows[0].asOf,
    ]);
  });

  it('stays open for no list: that is taken out, as a whole and when its day is over', async () => {
    interface Item {
      id: string;
      nextAsOf: string;
      listExportedOn: string | null;
    }
    const item = async (agent: Agent): Promise<Item | undefined> =>
      ((await agent.get('/api/reports').expect(200)).body.items as Item[]).find(({ id }) => id === 'R3');
    const auditor = await office.signIn('kiemtratc');
    const asOf = (await item(auditor))?.nextAsOf ?? '';
    const takeOut = async (agent: Agent, days: number, over: object = {}): Promise<void> => {
      await agent
        .post('/api/reports/R3/people-file')
        .send({ format: 'csv', asOf, ground: 'Gửi Bộ Nội vụ theo TT 11/2012', ...over })
        .expect(200);
      await office.database.owner.query(
        `update read_log set happened_at = $1::date + $2::int + time '08:00' where id = (select max(id) from read_log where what = 'export')`,
        [asOf, days],
      );
    };
    const on = async (agent: Agent): Promise<string | null | undefined> =>
      (await item(agent))?.listExportedOn;
    // Before its day is over, or the people of one cell: no list of that day.
    await takeOut(office.kiemtra, -1);
    await takeOut(office.kiemtra, 3, { row: office.finance });
    expect([await on(office.kiemtra), await on(auditor)]).toEqual([null, null]);
    // Somebody's own unit is done for whoever sees that unit, not for the province.
    await takeOut(auditor, 4);
    expect([await on(office.kiemtra), await on(auditor)]).toEqual([null, plus(asOf, 4)]);
    await takeOut(office.kiemtra, 12);
    expect(await on(office.kiemtra)).toBe(plus(asOf, 12));
    const { due } = (await office.kiemtra.get('/api/reports/agenda').expect(200)).body as {
      due: { reportId: string }[];
    };
    expect(due.find(({ reportId }) => reportId === 'R3')).toMatchObject({
      kind: 'LIST',
      isFrozen: false,
      listExportedOn: plus(asOf, 12),
    });
  });

  it('two at a time stand one behind the other', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() =>
        office.kiemtra.post('/api/frozen-reports').send({ reportId: 'R2', asOf: '2025-12-31' }),
      ),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
    const numbers = made.map(({ body }) => body.no as number).sort((a, b) => a - b);
    expect(numbers).toEqual([4, 5, 6]);
    expect(made.every(({ body }) => body.isIntact as boolean)).toBe(true);
  });
});

describe('the agenda', () => {
  it('says what moved since the last headcount, whatever its rows are and however much else was frozen since', async () => {
    const { owner } = office.database;
    const committee = await anOrganisation(owner, {
      name: 'Ban Tuyên giáo Tỉnh ủy',
      parentId: office.province,
      kind: 'BAN_DANG',
    });
    await aPerson(owner, { organisationId: committee, fullName: 'Người Ban Đảng' });
    for (const reportId of ['R1', 'R7', ...Array<string>(5).fill('R14A')])
      await office.kiemtra.post('/api/frozen-reports').send({ reportId, asOf: '2025-12-31' }).expect(201);
    const changes = async () =>
      (await office.kiemtra.get('/api/reports/agenda').expect(200)).body.changes as object[];
    expect(await changes()).toEqual([]);
    await aPerson(owner, { organisationId: committee, fullName: 'Người Đến Sau' });
    expect(await changes()).toContainEqual(
      expect.objectContaining({ reportId: 'R7', column: 'Tổng', then: 1, now: 2, asOf: '2025-12-31' }),
    );
  });
});

describe('a file that somebody hands in', () => {
  it.each<Format>(['json', 'xlsx', 'csv', 'pdf'])(
    'is known as %s byte by byte, every time the same bytes',
    async (format) => {
      const file = await fileOf(office.kiemtra, ids[0], format);
      expect((await fileOf(office.kiemtra, ids[0], format)).equals(file)).toBe(true);
      expect(await verify(file)).toMatchObject({
        verdict: 'INTACT',
        report: { no: 1, form: 'BM01/BNV' },
        differences: [],
      });
    },
  );

  it.each<Format>(['json', 'xlsx', 'csv', 'pdf'])(
    'is refused as %s when a byte was changed',
    async (format) => {
      const file = Buffer.from(await fileOf(office.kiemtra, ids[0], format));
      const at =
        format === 'json'
          ? file.indexOf('"peopleCounted": 2') + '"peopleCounted": '.length
          : Math.floor(file.length / 2);
      file[at] ^= 1;
      const verdict = await verify(file);
      expect(verdict.verdict).toBe('CHANGED');
      expect(verdict.differences.length).toBeGreaterThan(0);
      if (format === 'json')
        expect(verdict.differences).toEqual([
          { place: '/content/table/peopleCounted', detail: 'Khác với báo cáo đã chốt.' },
        ]);
      if (format === 'pdf') expect(verdict.differences[0].place).toBe(`byte ${at}`);
    },
  );

  it('is refused when a sign of its own number was changed, though that is a number no longer', async () => {
    const text = (await fileOf(office.kiemtra, ids[0], 'json')).toString('utf8');
    const verdict = await verify(Buffer.from(text.replace(ids[0], `-${ids[0].slice(1)}`)));
    expect(verdict).toMatchObject({ verdict: 'CHANGED', differences: [{ place: '/content/id' }] });
  });

  it('names the figure that was changed in a workbook, and does not tell the right one', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await fileOf(office.kiemtra, ids[0], 'xlsx')) as unknown as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    let changed = '';
    sheet.eachRow((row) =>
      row.eachCell((cell, column) => {
        if (changed === '' && column === 4 && cell.value === 1 && row.getCell(2).value === 'Sở Tài chính') {
          cell.value = 7;
          changed = cell.address;
        }
      }),
    );
    const verdict = await verify(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(verdict.differences).toEqual([
      { place: `ô ${changed} (dòng “Sở Tài chính”, cột 2)`, detail: 'Khác với bản phát hành.' },
    ]);
  });

  it('opened and saved elsewhere has the same figures, and says so', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await fileOf(office.kiemtra, ids[0], 'xlsx')) as unknown as ArrayBuffer);
    workbook.lastModifiedBy = 'ai đó';
    workbook.modified = new Date('2020-01-01');
    expect(await verify(Buffer.from(await workbook.xlsx.writeBuffer()))).toMatchObject({
      verdict: 'SAME_FIGURES',
      differences: [],
    });
  });

  it('is unknown when it is something else', async () => {
    for (const file of ['{"a":1}', 'a,b\r\n', '%PDF-1.7', 'PK\u0003\u0004', '\u0000'])
      expect((await verify(Buffer.from(file))).verdict).toBe('UNKNOWN');
    await office.visitor().post('/api/verify').expect(415);
  });

  it('no longer holds when the book itself was written over by the owner of the database', async () => {
    const file = await fileOf(office.kiemtra, ids[1], 'json');
    await office.database.owner.query(
      `update frozen_report set content = replace(content, '"peopleCounted":1', '"peopleCounted":5') where id = $1`,
      [ids[1]],
    );
    expect((await office.kiemtra.get(`/api/frozen-reports/${ids[1]}`).expect(200)).body.isIntact).toBe(false);
    const verdict = await verify(file);
    expect(verdict.verdict).toBe('CHANGED');
    expect(verdict.steps.filter(({ isPassed }: { isPassed: boolean }) => !isPassed).length).toBeGreaterThan(
      0,
    );
    // The next one names the hash of this one, so that it breaks, too.
    expect((await office.canbo.get(`/api/frozen-reports/${ids[2]}`).expect(200)).body.isIntact).toBe(false);
  });
});
