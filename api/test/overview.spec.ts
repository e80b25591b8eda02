import { aPerson } from './harness/builders';
import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('the overview', () => {
  it('counts the people of the viewer’s units by class', async () => {
    const { body } = await office.canbo.get('/api/overview').expect(200);
    expect(body).toMatchObject({
      people: 3,
      byClass: [
        { code: 'CC', name: 'Công chức', count: 2 },
        { code: 'VC', name: 'Viên chức', count: 1 },
      ],
    });
    const { body: unit } = await office.nhansu.get('/api/overview').expect(200);
    expect(unit).toMatchObject({ people: 2 });
  });

  it('counts what needs attention as the list behind the number does', async () => {
    await aPerson(office.database.owner, {
      organisationId: office.finance,
      fullName: 'Hồ Sắp Nghỉ',
      sex: 'M',
      birthDate: '1965-06',
      citizenId: '092165000001',
    });
    const { body } = await office.nhansu.get('/api/overview').expect(200);
    expect(body.attention.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['missing-citizen-id', 'missing-education']),
    );
    for (const { kind, count } of body.attention) {
      const list = await office.nhansu.get('/api/people').query({ attention: kind }).expect(200);
      expect([kind, list.body.total]).toEqual([kind, count]);
    }
  });

  it('shows the files opened last, each once, while they are in sight', async () => {
    await office.nhansu.get(`/api/people/${office.accountant}`).expect(200);
    await office.nhansu.get(`/api/people/${office.teacher}`).expect(200);
    await office.nhansu.get(`/api/people/${office.accountant}`).expect(200);
    const { body } = await office.nhansu.get('/api/overview').expect(200);
    expect(body.recentFiles).toMatchObject([
      { id: office.accountant, fullName: 'Đặng Quốc Ân', organisationName: 'Sở Tài chính' },
      { id: office.teacher, title: 'Giảng viên' },
    ]);
  });

  it('counts decisions that wait or are to come, and leads to them', async () => {
    await office.database.owner.query(
      `with given as (insert into decision (kind, effective_on, state) values
         ('NANG_LUONG_TX', current_date - 1, 'IN_FORCE'), ('NANG_LUONG_TX', current_date + 9, 'IN_FORCE'),
         ('NANG_LUONG_TX', current_date + 9, 'WAITING') returning id)
       insert into decision_person (decision_id, person_id, payload) select id, $1, '{}' from given`,
      [office.accountant],
    );
    const counts = async (of: Office['nhansu']): Promise<unknown[]> => {
      const { body } = await of.get('/api/overview').expect(200);
      return body.attention
        .filter(({ kind }: { kind: string }) => kind.startsWith('decisions-'))
        .map(({ kind, count }: { kind: string; count: number }) => `${kind} ${count}`);
    };
    expect(await counts(office.nhansu)).toEqual(['decisions-waiting 1', 'decisions-upcoming 1']);
    expect(await counts(office.canbo)).toEqual(['decisions-waiting 1', 'decisions-upcoming 1']);
    for (const state of ['WAITING', 'UPCOMING']) {
      const { body } = await office.nhansu.get('/api/decisions').query({ state }).expect(200);
      expect(body.total).toBe(1);
    }
  });

  it('is not for an administrator', async () => {
    await office.quantri.get('/api/overview').expect(403);
  });
});
