import { DECISION_KINDS } from '@hr/domain';
import { RECRUITMENT_FIELDS } from '../src/decisions/recruitments.dto';
import { type DecisionsOffice, decisionsOffice, recordOf } from './decisions-office';
import { type Agent, type TestApp, openApp } from './harness/app';

let app: TestApp;
let office: DecisionsOffice;
let unit: Agent;
beforeAll(async () => {
  app = await openApp();
  office = await decisionsOffice(app.database.owner);
  unit = await app.signIn('canboso');
});
afterAll(() => app.close());

const newcomer = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  fullName: 'Võ Thành Được',
  sex: 'M',
  birthDate: '1999-05-04',
  kind: 'TUYEN_DUNG_THI',
  number: '45/QĐ-SNV',
  signedOn: '2025-05-20',
  signer: 'Nguyễn Văn Ký',
  issuer: 'Sở Nội vụ',
  effectiveOn: '2025-06-01',
  organisationId: office.room,
  classCode: 'CC',
  title: 'Chuyên viên',
  gradeCode: '01.003',
  step: 1,
  ...parts,
});

const pointersOf = ({ errors }: { errors: readonly { pointer: string }[] }): string[] =>
  errors.map(({ pointer }) => pointer).sort();

it('takes every field of the kinds of recruitment', () => {
  const asked = ['organisationId', 'classCode', 'title', ...RECRUITMENT_FIELDS].sort();
  for (const { required, optional } of DECISION_KINDS.filter(({ family }) => family === 'RECRUIT'))
    expect([...required, ...optional].sort()).toEqual(asked);
});

it('makes the file with the decision; employment, post, pay and recruitment follow from it', async () => {
  const { body } = await unit.post('/api/recruitments').send(newcomer()).expect(201);
  expect(body).toMatchObject({ state: 'IN_FORCE', isUpcoming: false });
  const { body: file } = await unit.get(`/api/people/${body.personId}`).expect(200);
  expect(file).toMatchObject({
    fullName: 'Võ Thành Được',
    current: { organisationName: 'Phòng Tổ chức', since: '2025-06-01' },
  });
  const { body: decision } = await unit.get(`/api/decisions/${body.decisionId}`).expect(200);
  expect(decision).toMatchObject({
    kind: 'TUYEN_DUNG_THI',
    number: '45/QĐ-SNV',
    isDocumentOnly: false,
    deeds: { canWithdraw: true, canCorrect: true },
  });
  expect(await recordOf(app.database.owner, body.personId as string)).toMatchObject({
    employments: [{ decision_id: body.decisionId, class_code: 'CC' }],
    assignments: [{ decision_id: body.decisionId, title: 'Chuyên viên' }],
    salaries: [
      { grade_code: '01.003', step: 1, coefficient: 2.34, kind: 'RECRUIT', paid_from: '2025-06-01' },
    ],
    made: [0, 0, 1, 0, 0, 0],
  });
});

it('is shown before it is written, with what stands against it, and leaves nothing', async () => {
  const sent = newcomer({ fullName: 'Người Xem Trước', effectiveOn: '2025-05-01' });
  const { body } = await unit.post('/api/recruitments/preview').send(sent).expect(200);
  expect(body).toMatchObject({
    canRecord: true,
    needsConfirmation: false,
    problems: [{ code: 'BEFORE_SIGNED', pointer: '#/effectiveOn', severity: 'warning' }],
    people: [{ fullName: 'Người Xem Trước', problems: [] }],
  });
  expect(body.people[0].changes).toContainEqual(
    expect.objectContaining({
      table: 'assignment',
      deed: 'added',
      after: expect.stringContaining('Chuyên viên'),
    }),
  );
  const wrong = await unit
    .post('/api/recruitments/preview')
    .send({ ...sent, step: 12 })
    .expect(200);
  expect(wrong.body).toMatchObject({
    canRecord: false,
    people: [{ problems: [{ code: 'STEP_NOT_IN_SCALE', pointer: '#/step' }] }],
  });
  await (await app.signIn('truong')).post('/api/recruitments/preview').send(sent).expect(403);
  const { rows } = await app.database.owner.query(`select from person where full_name = 'Người Xem Trước'`);
  expect(rows).toEqual([]);
});

it('counts whoever comes by his decision, not as one of whom nothing is written', async () => {
  const { body } = await unit
    .get(`/api/movement?organisationId=${office.department}&from=2024-12-31&to=2025-12-31`)
    .expect(200);
  expect(body.increases).toMatchObject([{ code: 'TUYEN_DUNG_THI', people: 1 }]);
});

it('leaves a file without employment when the decision is withdrawn', async () => {
  const { body } = await unit
    .post('/api/recruitments')
    .send(newcomer({ number: '46/QĐ-SNV', fullName: 'Lê Thị Thôi' }))
    .expect(201);
  await unit
    .post(`/api/decisions/${body.decisionId}/withdrawal`)
    .send({ reason: 'Không đến nhận việc' })
    .expect(200);
  expect(await recordOf(app.database.owner, body.personId as string)).toMatchObject({
    employments: null,
    assignments: null,
    salaries: null,
  });
});

it('is all or nothing, and says what is wrong at the fields of the form', async () => {
  const refused = async (parts: Record<string, unknown>, status: number): Promise<string[]> => {
    const sent = newcomer({ fullName: 'Người Không Vào', ...parts });
    return pointersOf((await unit.post('/api/recruitments').send(sent).expect(status)).body);
  };
  expect(await refused({ step: 12 }, 409)).toEqual(['#/step']);
  expect(await refused({ step: 1, gradeCode: null }, 409)).toEqual(['#/gradeCode']);
  expect(await refused({ classCode: 'XX' }, 422)).toEqual(['#/classCode']);
  expect(await refused({ organisationId: office.commune }, 404)).toEqual(['#/organisationId']);
  expect(await refused({ managingOrganisationId: office.commune }, 404)).toEqual([
    '#/managingOrganisationId',
  ]);
  expect(
    await refused({ effectiveOn: '1999-12-31', signedOn: null, step: null, gradeCode: null }, 409),
  ).toEqual(['#/organisationId']);
  expect(await refused({ kind: 'DIEU_DONG' }, 422)).toEqual(['#/kind']);
  expect(await refused({ title: '', effectiveOn: undefined }, 422)).toEqual(['#/effectiveOn', '#/title']);
  const { rows } = await app.database.owner.query(`select from person where full_name = 'Người Không Vào'`);
  expect(rows).toEqual([]);
});

it('is for who may add people and write decisions', async () => {
  for (const username of ['truong', 'thanhtra', 'quantri'])
    await (await app.signIn(username)).post('/api/recruitments').send(newcomer()).expect(403);
});

it('waits with its file where the kind needs a second person, and begins the work when he confirms', async () => {
  const province = await app.signIn('tinh');
  await province.patch('/api/decision-kinds/TIEP_NHAN').send({ needsConfirmation: true }).expect(200);
  const sent = newcomer({ kind: 'TIEP_NHAN', number: '47/QĐ-SNV', fullName: 'Trần Thị Chờ' });
  const { body } = await unit.post('/api/recruitments').send(sent).expect(201);
  expect(body.state).toBe('WAITING');
  const { body: file } = await unit.get(`/api/people/${body.personId}`).expect(200);
  expect(file).toMatchObject({ fullName: 'Trần Thị Chờ', employments: [], assignments: [] });
  const head = await app.signIn('truong');
  await head.post(`/api/decisions/${body.decisionId}/confirm`).send({}).expect(200);
  const { body: begun } = await unit.get(`/api/people/${body.personId}`).expect(200);
  expect(begun.current).toMatchObject({ organisationName: 'Phòng Tổ chức', since: '2025-06-01' });
});
