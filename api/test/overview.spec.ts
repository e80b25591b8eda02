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

  it('is not for an administrator', async () => {
    await office.quantri.get('/api/overview').expect(403);
  });
});
