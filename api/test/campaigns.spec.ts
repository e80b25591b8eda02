import ExcelJS from 'exceljs';
import { declared, type DeclaringOffice, openDeclaringOffice } from './declarations-office';

let office: DeclaringOffice;
beforeAll(async () => {
  office = await openDeclaringOffice();
});
afterAll(() => office.close());

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
const aReview = (units: readonly string[]): object => ({
  name: 'Rà soát hồ sơ cuối năm',
  sections: ['CONTACT', 'FAMILY'],
  organisationIds: units,
  startsOn: today(),
  endsOn: today(),
});
async function rowsOf(content: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const rows: string[][] = [];
  book.worksheets[0].eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
  return rows.slice(2);
}

describe('a review', () => {
  it('asks the people of its units, counts who answered, and reminds the others', async () => {
    const { body: review } = await office.nhansu
      .post('/api/campaigns')
      .send(aReview([office.finance]))
      .expect(201);
    expect(review).toMatchObject({ people: 2, done: 0, unitNames: ['Sở Tài chính'], mayChange: true });
    const { body: me } = await office.nhanvien.get('/api/own').expect(200);
    expect(me.campaigns).toEqual([
      expect.objectContaining({
        id: review.id,
        sections: [
          { section: 'CONTACT', name: 'Liên hệ, nơi ở', answer: null },
          { section: 'FAMILY', name: 'Quan hệ gia đình', answer: null },
        ],
      }),
    ]);
    expect((await office.khac.get('/api/own').expect(200)).body.campaigns).toEqual([]);

    await office.nhanvien
      .post(`/api/own/campaigns/${review.id}/confirmations`)
      .send({ section: 'FAMILY' })
      .expect(200);
    await office.nhanvien
      .post(`/api/own/campaigns/${review.id}/confirmations`)
      .send({ section: 'WORK' })
      .expect(404);
    await office.khac
      .post(`/api/own/campaigns/${review.id}/confirmations`)
      .send({ section: 'FAMILY' })
      .expect(404);
    await declared(office.nhanvien, {
      section: 'CONTACT',
      fields: { phone: '0907111222' },
      campaignId: review.id,
    });

    const { body: after } = await office.nhansu.get(`/api/campaigns/${review.id}`).expect(200);
    expect(after).toMatchObject({ people: 2, done: 1 });
    expect(after.units.find((unit: { name: string }) => unit.name === 'Sở Tài chính')).toMatchObject({
      people: 1,
      done: 1,
    });
    const { body: missing } = await office.nhansu
      .get(`/api/campaigns/${review.id}/people?done=false`)
      .expect(200);
    expect(missing.items).toEqual([
      expect.objectContaining({ fullName: 'Lê Hoàng Oanh', answered: 0, hasAccount: false }),
    ]);

    const { body: reminded } = await office.nhansu
      .post(`/api/campaigns/${review.id}/reminders`)
      .send({})
      .expect(200);
    expect(reminded).toEqual({ reminded: 1, withoutAccount: 1 });
    const { body: again } = await office.nhansu
      .post(`/api/campaigns/${review.id}/reminders`)
      .send({})
      .expect(200);
    expect(again).toEqual({ reminded: 0, withoutAccount: 0 });
    const { body: file } = await office.nhansu
      .get(`/api/campaigns/${review.id}/missing`)
      .responseType('blob')
      .expect(200);
    expect((await rowsOf(file)).map(([, name]) => name)).toEqual(['Lê Hoàng Oanh']);
  });

  it('shows its reminder on the own page until it is read', async () => {
    const { body: review } = await office.canbo
      .post('/api/campaigns')
      .send(aReview([office.province]))
      .expect(201);
    await office.canbo
      .post(`/api/campaigns/${review.id}/reminders`)
      .send({ organisationId: office.homeAffairs })
      .expect(200);
    const { body: me } = await office.khac.get('/api/own').expect(200);
    expect(me.notices).toEqual([
      expect.objectContaining({ isRead: false, text: expect.stringContaining('Rà soát hồ sơ cuối năm') }),
    ]);
    await office.nhanvien.post(`/api/own/notices/${me.notices[0].id}/reading`).expect(404);
    await office.khac.post(`/api/own/notices/${me.notices[0].id}/reading`).expect(204);
    expect((await office.khac.get('/api/own').expect(200)).body.notices[0].isRead).toBe(true);
    // A unit sees its own people in it.
    const { body: seen } = await office.nhansu.get(`/api/campaigns/${review.id}`).expect(200);
    expect(seen).toMatchObject({ people: 2, mayChange: false });
    await office.nhansu.post(`/api/campaigns/${review.id}/closing`).expect(403);
    await office.canbo.post(`/api/campaigns/${review.id}/closing`).expect(200);
    await office.canbo.post(`/api/campaigns/${review.id}/closing`).expect(409);
    await office.canbo.post(`/api/campaigns/${review.id}/reminders`).send({}).expect(409);
    expect((await office.khac.get('/api/own').expect(200)).body.campaigns).toEqual([]);
  });

  it('keeps the answer of a declaration that was sent when another one for it is withdrawn', async () => {
    const { body: review } = await office.canbo
      .post('/api/campaigns')
      .send(aReview([office.homeAffairs]))
      .expect(201);
    const contact = (phone: string): object => ({
      section: 'CONTACT',
      fields: { phone },
      campaignId: review.id,
    });
    const answer = async (): Promise<unknown> => {
      const { body } = await office.khac.get('/api/own').expect(200);
      return body.campaigns.find((one: { id: string }) => one.id === review.id).sections[0].answer;
    };
    const sent = await declared(office.khac, contact('0907000001'));
    const { body: draft } = await office.khac
      .post('/api/own/declarations')
      .send(contact('0907000002'))
      .expect(201);
    await office.khac.post(`/api/own/declarations/${draft.id}/withdrawal`).expect(200);
    expect(await answer()).toBe('DECLARED');
    await office.khac.post(`/api/own/declarations/${sent}/withdrawal`).expect(200);
    expect(await answer()).toBeNull();
    await office.canbo.post(`/api/campaigns/${review.id}/closing`).expect(200);
  });

  it.each([
    ['2026-01-05', '2026-01-09', 'Đợt rà soát đã kết thúc.'],
    ['2126-01-05', '2126-01-09', 'Đợt rà soát chưa bắt đầu.'],
  ])('from %s to %s reminds nobody today', async (startsOn, endsOn, detail) => {
    const { body: review } = await office.canbo
      .post('/api/campaigns')
      .send({ ...aReview([office.homeAffairs]), startsOn, endsOn })
      .expect(201);
    const { body } = await office.canbo.post(`/api/campaigns/${review.id}/reminders`).send({}).expect(409);
    expect(body.detail).toBe(detail);
  });

  it('is opened only on own units and with an end after its beginning', async () => {
    await office.nhansu
      .post('/api/campaigns')
      .send(aReview([office.homeAffairs]))
      .expect(404);
    await office.nhansu
      .post('/api/campaigns')
      .send({ ...aReview([office.finance]), endsOn: '2020-01-01' })
      .expect(422);
    await office.nhansu
      .post('/api/campaigns')
      .send({ ...aReview([]) })
      .expect(422);
    await office.thutruong
      .post('/api/campaigns')
      .send(aReview([office.finance]))
      .expect(403);
    const { body: review } = await office.canbo
      .post('/api/campaigns')
      .send(aReview([office.homeAffairs]))
      .expect(201);
    await office.nhansu.get(`/api/campaigns/${review.id}`).expect(404);
  });
});

describe('accounts for people of a unit', () => {
  it('are made once, with first passwords that only the sheet holds', async () => {
    const { body: plan } = await office.nhansu
      .get(`/api/own-accounts?organisationId=${office.finance}`)
      .expect(200);
    expect(plan).toEqual({ without: 1, with: 1, most: 300 });
    const { body: file } = await office.nhansu
      .post('/api/own-accounts')
      .send({ organisationId: office.finance })
      .responseType('blob')
      .expect(200);
    const [[name, , , username, password]] = await rowsOf(file);
    expect(name).toBe('Lê Hoàng Oanh');
    const agent = await office.signIn(username, password);
    await agent.get('/api/own').expect(403);
    await agent
      .post('/api/my/password')
      .send({ current: password, next: 'mot cau de nho cho toi' })
      .expect(204);
    expect((await agent.get('/api/own').expect(200)).body.fullName).toBe('Lê Hoàng Oanh');
    await office.nhansu.post('/api/own-accounts').send({ organisationId: office.finance }).expect(409);
    await office.nhansu.post('/api/own-accounts').send({ organisationId: office.homeAffairs }).expect(404);
    await office.kiemtra.post('/api/own-accounts').send({ organisationId: office.finance }).expect(403);
  });

  it('are linked by the administrator, who learns the name and nothing more', async () => {
    const { rows } = await office.database.owner.query<{ id: string }>(
      `select id from account where username = 'thutruong'`,
    );
    const { body } = await office.quantri
      .post('/api/accounts/person-lookups')
      .send({ number: 'CB000417' })
      .expect(200);
    expect(body).toEqual({ fullName: 'Nguyễn Thị Hoà' });
    await office.quantri.post('/api/accounts/person-lookups').send({ number: '999999999999' }).expect(404);
    await office.quantri.put(`/api/accounts/${rows[0].id}/person`).send({ number: 'CB000417' }).expect(409);
    await office.database.owner.query('update person set employee_code = $2 where id = $1', [
      office.teacher,
      'GV0001',
    ]);
    await office.database.owner.query('delete from account_person where person_id = $1', [office.teacher]);
    const { body: linked } = await office.quantri
      .put(`/api/accounts/${rows[0].id}/person`)
      .send({ number: 'GV0001' })
      .expect(200);
    expect(linked.linkedName).toBe('Lê Hoàng Oanh');
    // The office role is what it was: the own file adds one file to nothing else.
    await office.thutruong.get(`/api/people/${office.accountant}`).expect(200);
    expect((await office.thutruong.get('/api/own').expect(200)).body.fullName).toBe('Lê Hoàng Oanh');
    await office.thutruong.get(`/api/people/${office.clerk}`).expect(404);
    const { body: unlinked } = await office.quantri.delete(`/api/accounts/${rows[0].id}/person`).expect(200);
    expect(unlinked.linkedName).toBeNull();
    await office.thutruong.get('/api/own').expect(403);
    await office.canbo.post('/api/accounts/person-lookups').send({ number: 'CB000417' }).expect(403);
  });
});
