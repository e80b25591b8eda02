import { type Office, openOffice } from './personnel-office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('runs every report', async () => {
  const { body } = await office.canbo.get('/api/reports').expect(200);
  expect(body.items.length).toBe(16);
  for (const { id } of body.items) {
    const answer = await office.canbo.get(`/api/reports/${id}/table`);
    if (answer.status !== 200) console.error(id, answer.body);
    expect(answer.status).toBe(200);
    for (const map of ['NEW', 'OLD']) await office.canbo.get(`/api/reports/${id}/table?map=${map}`).expect(200);
    if (id === 'R1') console.error(JSON.stringify(answer.body.rows), JSON.stringify(answer.body.checks));
    const view = await office.canbo.get(`/api/reports/${id}`).expect(200);
    const check = await office.canbo.post('/api/reports/check-definition').send({ yaml: view.body.yaml }).expect(200);
    expect({ id, ...check.body }).toEqual({ id, isValid: true, errors: [] });
  }
});
