import ExcelJS from 'exceljs';
import { aPerson } from './harness/builders';
import { binary, docxText, pdfContent } from './printed-text';
import { type TrainingOffice, anOpenClass, book, openTrainingOffice, step } from './training-office';

let office: TrainingOffice;
let punished: string;

beforeAll(async () => {
  office = await openTrainingOffice();
  const { owner } = office.database;
  punished = await aPerson(owner, {
    organisationId: office.homeAffairs,
    fullName: 'Trần Văn Kỷ',
    citizenId: '092080001234',
  });
  await owner.query(
    `insert into discipline (person_id, form_code, valid) values ($1, (select code from code_entry where list = 'disciplines' limit 1), '[2026-01-10,2027-01-10)')`,
    [punished],
  );
});
afterAll(() => office.close());

const classes = '/api/training/classes';
const enrol = (agent: TrainingOffice['canbo'], id: string, input: object) =>
  agent.post(`${classes}/${id}/enrolments`).send(input);

/** What is sent back when a class is changed. */
const changeOf = (one: Record<string, unknown>) =>
  Object.fromEntries(
    ['version', 'programmeId', 'code', 'name', 'schoolId', 'form', 'startsOn', 'endsOn', 'capacity'].map(
      (field) => [field, one[field]],
    ),
  );

describe('programmes and schools', () => {
  it('are kept by the province: other roles read or are refused', async () => {
    const input = {
      kindCode: 'BD-VTVL',
      code: 'VTVL-01',
      name: 'Kỹ năng tham mưu',
      periods: 40,
      validFrom: '2026-01-01',
    };
    await office.daotao.post('/api/training/programmes').send(input).expect(201);
    await office.canbo.post('/api/training/programmes').send(input).expect(409);
    await office.nhansu
      .post('/api/training/programmes')
      .send({ ...input, code: 'VTVL-02' })
      .expect(403);
    await office.kiemtra.post('/api/training/programmes').send(input).expect(403);
    await office.quantri.get('/api/training/programmes').expect(403);
    const bad = await office.canbo
      .post('/api/training/programmes')
      .send({ ...input, code: '', periods: 0, wrong: 1 })
      .expect(422);
    expect(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['#/code', '#/periods', '#/wrong']),
    );
    const list = await office.nhansu.get('/api/training/programmes').query({ q: 'tham muu' }).expect(200);
    expect(list.body).toMatchObject({ total: 1, items: [{ kindName: expect.any(String), isCurrent: true }] });
  });

  it('know that old kinds take no new classes', async () => {
    const { body } = await office.canbo.get('/api/training/kinds').expect(200);
    const kind = (code: string) => body.items.find((one: { code: string }) => one.code === code);
    expect(kind('BD-QLNN-CV')).toMatchObject({ isCurrent: false });
    expect(kind('BD-VTVL')).toMatchObject({ isCurrent: true, countsForYear: true, defaultPeriods: 40 });
  });

  it('issue materials only on the word of a council', async () => {
    const set = await office.canbo
      .post('/api/training/material-sets')
      .send({ title: 'Bộ tài liệu một cửa', targetGroup: 'Công chức một cửa' })
      .expect(201);
    const council = ['CHAIR', 'SECRETARY', 'REVIEWER', 'REVIEWER', 'MEMBER'].map((role, at) => ({
      name: `Thành viên ${at}`,
      role,
      isPresent: at < 4,
    }));
    const decided = { decisionNumber: '5/QĐ-UBND', decidedOn: '2026-03-20', councilOn: '2026-03-02' };
    const refused = await office.canbo
      .post(`/api/training/material-sets/${set.body.id}/versions`)
      .send({ ...decided, council: council.slice(0, 4) })
      .expect(409);
    expect(refused.body.detail).toContain('5 hoặc 7');
    const { body } = await office.canbo
      .post(`/api/training/material-sets/${set.body.id}/versions`)
      .send({ ...decided, council })
      .expect(201);
    // Ten working days after Monday 02/03/2026.
    expect(body.versions[0]).toMatchObject({ no: 1, state: 'APPROVED', sendBy: '2026-03-16' });
  });
});

describe('what was written down wrongly in the catalogue', () => {
  it('is put right: a teacher, the name of a material set', async () => {
    const school = await office.canbo
      .post(`/api/training/schools/${office.schoolId}/teachers`)
      .send({ fullName: 'Lê Văn Thấy', speciality: 'Luật' })
      .expect(201);
    const [teacher] = school.body.teachers;
    const address = `/api/training/teachers/${teacher.id}`;
    const right = { fullName: 'Lê Văn Thầy', speciality: 'Luật hành chính', isInternal: false };
    const { body } = await office.daotao.put(address).send(right).expect(200);
    expect(body.teachers).toEqual([{ id: teacher.id, periods: 0, ...right }]);
    await office.nhansu.put(address).send(right).expect(403);
    await office.truong.put(address).send(right).expect(403);
    await office.canbo.put(address).send({ fullName: '' }).expect(422);
    await office.canbo.put(`/api/training/teachers/${office.clerk}`).send(right).expect(404);

    const input = { title: 'Bộ tài liệu cải cách', targetGroup: 'Công chức CCHC' };
    const set = await office.canbo.post('/api/training/material-sets').send(input).expect(201);
    await office.canbo
      .post('/api/training/material-sets')
      .send({ ...input, title: 'Bộ khác' })
      .expect(201);
    const place = `/api/training/material-sets/${set.body.id}`;
    const change = { ...input, title: 'Bộ tài liệu cải cách hành chính', editor: 'Sở Nội vụ' };
    const changed = await office.daotao.put(place).send(change).expect(200);
    expect(changed.body).toMatchObject({ ...change, versions: [] });
    await office.canbo
      .put(place)
      .send({ ...input, title: 'Bộ khác' })
      .expect(409);
    await office.nhansu.put(place).send(change).expect(403);
    await office.canbo.put(`/api/training/material-sets/${office.clerk}`).send(change).expect(404);
  });
});

describe('the office that opens a class', () => {
  it('is named by a unit, within its scope; the province may leave it open', async () => {
    const programme = await office.canbo
      .post('/api/training/programmes')
      .send({ kindCode: 'BD-VTVL', code: 'CQ', name: 'Cơ quan mở lớp', periods: 40, validFrom: '2026-01-01' })
      .expect(201);
    const input = {
      programmeId: programme.body.id,
      name: 'Lớp của đơn vị',
      form: 'TAP_TRUNG',
      startsOn: '2026-04-06',
      endsOn: '2026-04-10',
      capacity: 5,
    };
    const open = (agent: TrainingOffice['canbo'], more: object) =>
      agent.post(classes).send({ ...input, ...more });
    for (const organisationId of [undefined, office.homeAffairs]) {
      const refused = await open(office.nhansu, { code: 'CQ1', organisationId }).expect(422);
      expect(refused.body.errors).toEqual([
        {
          pointer: '#/organisationId',
          code: 'OUTSIDE',
          detail: 'Hãy chọn cơ quan mở lớp trong phạm vi của bạn.',
        },
      ]);
    }
    const own = await open(office.nhansu, { code: 'CQ1', organisationId: office.school }).expect(201);
    await office.nhansu
      .put(`${classes}/${own.body.id}`)
      .send({ ...changeOf(own.body), organisationId: null })
      .expect(422);
    await open(office.canbo, { code: 'CQ2' }).expect(201);
  });
});

describe('enrolling', () => {
  it('checks line by line, refuses with the reason, and takes an override', async () => {
    const id = await anOpenClass(office, { code: 'DK1' });
    const preview = await office.canbo
      .post(`${classes}/${id}/enrolments/preview`)
      .send({ personIds: [office.clerk, punished] })
      .expect(200);
    expect(preview.body).toMatchObject({ fit: 1, blocked: 1, refused: 0, placesLeft: 30 });
    const line = preview.body.items[1].lines.find(({ rule }: { rule: string }) => rule === 'DISCIPLINE');
    expect(line).toMatchObject({ result: 'NOT_MET', weight: 'block', basis: 'Luật 80/2025/QH15 Điều 38' });
    const first = await enrol(office.canbo, id, { personIds: [office.clerk, punished] }).expect(200);
    expect(first.body).toMatchObject({ added: 1, refused: [{ personId: punished, standing: 'BLOCKED' }] });
    const second = await enrol(office.canbo, id, {
      personIds: [office.clerk, punished],
      overrides: [{ personId: punished, reason: 'Theo kết luận của cấp có thẩm quyền' }],
    }).expect(200);
    expect(second.body).toMatchObject({
      added: 1,
      refused: [{ personId: office.clerk, standing: 'ENROLLED' }],
    });
    const list = await office.canbo.get(`${classes}/${id}/enrolments`).expect(200);
    expect(list.body.total).toBe(2);
    await enrol(office.canbo, id, { personIds: [] }).expect(422);
    await enrol(office.thutruong, id, { personIds: [office.clerk] }).expect(403);
    await enrol(office.truong, id, { personIds: [office.clerk] }).expect(403);
  });

  it('keeps a unit to its own people, and shows it only those', async () => {
    const id = await anOpenClass(office, { code: 'DK2' });
    const outcome = await enrol(office.nhansu, id, { personIds: [office.accountant, office.clerk] }).expect(
      200,
    );
    expect(outcome.body).toMatchObject({ added: 1, refused: [{ standing: 'UNFOUND' }] });
    await enrol(office.canbo, id, { personIds: [office.clerk] }).expect(200);
    const own = await office.nhansu.get(`${classes}/${id}/enrolments`).expect(200);
    expect(own.body.items.map(({ personId }: { personId: string }) => personId)).toEqual([office.accountant]);
    const seen = await office.nhansu.get(`${classes}/${id}`).expect(200);
    // The seats of the class are known to everybody, the people in them are not.
    expect(seen.body).toMatchObject({ seated: 2, byState: { SELECTED: 1 }, mayEdit: false, mayEnrol: true });
    const picked = await office.nhansu.get(`${classes}/${id}/people`).expect(200);
    expect(picked.body.items.map(({ personId }: { personId: string }) => personId)).toEqual([office.teacher]);
  });

  it('gives the last seat once, even when two officers press at the same moment', async () => {
    const id = await anOpenClass(office, { code: 'DK3', capacity: 1 });
    const answers = await Promise.all([
      enrol(office.canbo, id, { personIds: [office.clerk] }),
      enrol(office.nhansu, id, { personIds: [office.accountant] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.detail).toBe('Lớp đã đủ 1 chỗ.');
    const { rows } = await office.database.owner.query(
      'select seated, capacity from training_seats where class_id = $1',
      [id],
    );
    expect(rows).toEqual([{ seated: 1, capacity: 1 }]);
    await expect(
      office.database.owner.query(
        `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name) values ($1, $2, 'SELECTED', $3, 'X')`,
        [id, office.teacher, office.school],
      ),
    ).rejects.toThrow('training_seats_seated_check');
  });

  it('lets people wait and takes them up when a place becomes free', async () => {
    const id = await anOpenClass(office, { code: 'DK4', capacity: 1 });
    await enrol(office.canbo, id, { personIds: [office.clerk] }).expect(200);
    const waiting = await enrol(office.nhansu, id, {
      personIds: [office.accountant],
      waitIfFull: true,
    }).expect(200);
    expect(waiting.body).toMatchObject({ added: 0, waiting: 1, placesLeft: 0 });
    const { body } = await office.canbo.get(`${classes}/${id}/enrolments`).expect(200);
    const row = (personId: string) =>
      body.items.find((one: { personId: string }) => one.personId === personId);
    expect(row(office.accountant)).toMatchObject({ state: 'REGISTERED', waitingNo: 1 });
    await office.canbo
      .post(`${classes}/${id}/enrolments/steps`)
      .send({ enrolmentIds: [row(office.accountant).id], act: 'CONFIRM' })
      .expect(409);
    const cancelled = await office.canbo
      .post(`${classes}/${id}/enrolments/steps`)
      .send({ enrolmentIds: [row(office.clerk).id], act: 'CANCEL', note: 'Bận công tác' })
      .expect(200);
    expect(cancelled.body).toMatchObject({ changed: 1, promoted: 1, placesLeft: 0 });
    const after = await office.nhansu.get(`${classes}/${id}/enrolments`).expect(200);
    expect(after.body.items[0]).toMatchObject({
      personId: office.accountant,
      state: 'SELECTED',
      waitingNo: null,
    });
  });

  it('numbers who waits among all units, also for a unit that sees only its own', async () => {
    const id = await anOpenClass(office, { code: 'DK9', capacity: 1 });
    await enrol(office.canbo, id, { personIds: [office.teacher] }).expect(200);
    await enrol(office.canbo, id, { personIds: [office.clerk], waitIfFull: true }).expect(200);
    await enrol(office.nhansu, id, { personIds: [office.accountant], waitIfFull: true }).expect(200);
    const numbers = async (agent: TrainingOffice['canbo']) =>
      (
        await agent.get(`${classes}/${id}/enrolments`).query({ state: 'REGISTERED' }).expect(200)
      ).body.items.map(({ personId, waitingNo }: { personId: string; waitingNo: number }) => [
        personId,
        waitingNo,
      ]);
    expect(await numbers(office.nhansu)).toEqual([[office.accountant, 2]]);
    expect(await numbers(office.truong)).toEqual(await numbers(office.canbo));
    expect(await numbers(office.canbo)).toEqual([
      [office.clerk, 1],
      [office.accountant, 2],
    ]);
  });

  it('takes up who waits into new places; in a class that runs he attends', async () => {
    const id = await anOpenClass(office, { code: 'DK8', capacity: 1 });
    await enrol(office.canbo, id, { personIds: [office.clerk] }).expect(200);
    for (const person of [office.accountant, office.teacher])
      await enrol(office.nhansu, id, { personIds: [person], waitIfFull: true }).expect(200);
    const widen = async (capacity: number) => {
      const { body } = await office.canbo.get(`${classes}/${id}`).expect(200);
      const changed = await office.canbo
        .put(`${classes}/${id}`)
        .send({ ...changeOf(body), capacity })
        .expect(200);
      return changed.body;
    };
    expect(await widen(2)).toMatchObject({ seated: 2, waiting: 1, byState: { SELECTED: 2, REGISTERED: 1 } });
    await step(office.canbo, id, 'START');
    expect(await widen(3)).toMatchObject({ seated: 3, waiting: 0, byState: { ATTENDING: 3 } });
  });

  it('reads an Excel list and says row by row why somebody is refused', async () => {
    const id = await anOpenClass(office, { code: 'DK5', startsOn: '2026-07-06', endsOn: '2026-07-10' });
    const file = await book([
      ['DANH SÁCH CỬ ĐI HỌC'],
      ['STT', 'Họ và tên', 'Số định danh cá nhân'],
      [1, 'Nguyễn Thị Hoà', '092185004417'],
      [2, 'Trần Văn Kỷ', '092080001234'],
      [3, 'Nguyễn Thị Hoà', '092185004417'],
      [4, 'Người Không Có', '092999999999'],
      [5, 'Lê Văn Sai', '092185004417'],
    ]);
    const { body } = await office.daotao
      .post(`${classes}/${id}/enrolments/sheet`)
      .attach('file', file, 'cu-di-hoc.xlsx')
      .expect(200);
    expect(body).toMatchObject({ fit: 1, blocked: 1, refused: 3 });
    expect(body.items.map(({ row, standing }: { row: number; standing: string }) => [row, standing])).toEqual(
      [
        [3, 'FIT'],
        [4, 'BLOCKED'],
        [5, 'UNFOUND'],
        [6, 'UNFOUND'],
        [7, 'UNFOUND'],
      ],
    );
    expect(body.items[2].reason).toBe('Trùng với dòng 3.');
    expect(body.items[4].reason).toContain('không khớp');
    await office.canbo
      .post(`${classes}/${id}/enrolments/sheet`)
      .attach('file', await book([['Tên'], ['A']]), 'x.xlsx')
      .expect(422);
    await office.canbo.post(`${classes}/${id}/enrolments/sheet`).send({}).expect(415);
  });

  it('takes a wish of the person himself, which the unit confirms', async () => {
    const id = await anOpenClass(office, {
      code: 'DK6',
      startsOn: '2027-03-01',
      endsOn: '2027-03-05',
      more: { isOpenToSignUp: true },
    });
    const offered = await office.nhanvien.get('/api/own/training').expect(200);
    expect(offered.body.classes.map((one: { id: string }) => one.id)).toContain(id);
    await office.nhanvien.post('/api/own/training/sign-ups').send({ classId: id }).expect(200);
    await office.nhanvien.post('/api/own/training/sign-ups').send({ classId: id }).expect(409);
    const { body } = await office.canbo.get(`${classes}/${id}/enrolments`).expect(200);
    expect(body.items[0]).toMatchObject({ state: 'REGISTERED', isOwnWish: true, waitingNo: null });
    await office.canbo
      .post(`${classes}/${id}/enrolments/steps`)
      .send({ enrolmentIds: [body.items[0].id], act: 'CONFIRM' })
      .expect(200);
    await office.nhanvien.delete(`/api/own/training/sign-ups/${body.items[0].id}`).expect(404);
    const closed = await anOpenClass(office, { code: 'DK7' });
    await office.nhanvien.post('/api/own/training/sign-ups').send({ classId: closed }).expect(409);
    await office.canbo.get('/api/own/training').expect(403);
  });
});

describe('confirming who registered himself', () => {
  it('leaves to Home Affairs whom the unit can check no more', async () => {
    const id = await anOpenClass(office, { code: 'XN2' });
    const { rows } = await office.database.owner.query<{ id: string }>(
      `insert into training_enrolment (class_id, person_id, state, is_own_wish, organisation_id, full_name)
       values ($1, $2, 'REGISTERED', true, $3, 'Đã chuyển đi') returning id`,
      [id, office.clerk, office.school],
    );
    const steps = `${classes}/${id}/enrolments/steps`;
    const input = { enrolmentIds: [rows[0].id], act: 'CONFIRM' };
    const { body } = await office.nhansu.post(steps).send(input).expect(403);
    expect(body.detail).toMatch(/^Có người đã chuyển sang đơn vị khác/);
    await office.canbo.post(steps).send(input).expect(200);
  });

  it('checks him like anybody else; who is blocked is enrolled with a reason', async () => {
    const id = await anOpenClass(office, { code: 'XN1', startsOn: '2026-08-03', endsOn: '2026-08-07' });
    const { rows } = await office.database.owner.query<{ id: string }>(
      `insert into training_enrolment (class_id, person_id, state, is_own_wish, organisation_id, full_name)
       values ($1, $2, 'REGISTERED', true, $3, 'Trần Văn Kỷ') returning id`,
      [id, punished, office.homeAffairs],
    );
    const confirm = (status: number) =>
      office.canbo
        .post(`${classes}/${id}/enrolments/steps`)
        .send({ enrolmentIds: [rows[0].id], act: 'CONFIRM' })
        .expect(status);
    const refused = await confirm(409);
    expect(refused.body.detail).toMatch(/^Trần Văn Kỷ: .+ Nếu vẫn cử đi học, hãy dùng Thêm người/);
    const picked = await office.canbo.get(`${classes}/${id}/people`).query({ q: 'Trần Văn Kỷ' }).expect(200);
    expect(picked.body.items.map(({ personId }: { personId: string }) => personId)).toEqual([punished]);
    const override = { personId: punished, reason: 'Theo kết luận của cấp có thẩm quyền' };
    const taken = await enrol(office.canbo, id, { personIds: [punished], overrides: [override] }).expect(200);
    expect(taken.body).toMatchObject({ added: 1, refused: [] });
    const list = await office.canbo.get(`${classes}/${id}/enrolments`).expect(200);
    expect(list.body.items).toEqual([
      expect.objectContaining({
        id: rows[0].id,
        state: 'SELECTED',
        isOwnWish: false,
        overrideReason: override.reason,
      }),
    ]);
  });
});

describe('whoever comes while the class runs', () => {
  let id: string;
  const stateOf = async (personId: string) => {
    const { body } = await office.canbo.get(`${classes}/${id}/enrolments`).expect(200);
    return body.items.find((one: { personId: string }) => one.personId === personId);
  };

  it('attends at once, with whoever was chosen and never began', async () => {
    id = await anOpenClass(office, { code: 'GC1', kindCode: 'BD-VTVL', capacity: 2 });
    await enrol(office.canbo, id, { personIds: [office.teacher] }).expect(200);
    await step(office.canbo, id, 'START');
    await office.database.owner.query(
      `update training_enrolment set state = 'SELECTED' where class_id = $1 and person_id = $2`,
      [id, office.teacher],
    );
    await step(office.canbo, id, 'FINISH', 409);
    await enrol(office.nhansu, id, { personIds: [office.accountant], sentBy: '7/QĐ' }).expect(200);
    expect(await stateOf(office.accountant)).toMatchObject({ state: 'ATTENDING', sentBy: '7/QĐ' });
    expect(await stateOf(office.teacher)).toMatchObject({ state: 'ATTENDING', sentBy: null });
    const grid = await office.truong
      .post(`${classes}/${id}/sessions`)
      .send({ heldOn: '2026-03-03', part: 'NGAY', periods: 8 })
      .expect(200);
    const marks = grid.body.rows.map(({ enrolmentId }: { enrolmentId: string }) => ({
      sessionId: grid.body.sessions[0].id,
      enrolmentId,
      mark: 'PRESENT',
    }));
    expect(marks).toHaveLength(2);
    await office.truong.put(`${classes}/${id}/attendance`).send({ marks }).expect(200);
  });
});

describe('a class from its opening to the certificates', () => {
  let id: string;
  let enrolments: Record<string, string>;
  let positionId: string;

  beforeAll(async () => {
    id = await anOpenClass(office, {
      code: 'LLCT-TC-26',
      credential: ['POLITICAL', 'TC'],
      startsOn: '2026-03-02',
      endsOn: '2026-05-29',
      more: {
        costs: [{ line: 'HOC_PHI', amount: 9_000_000 }],
        funding: [{ source: 'NSNN_TINH', amount: 9_000_000 }],
      },
    });
    await enrol(office.canbo, id, { personIds: [office.clerk, office.accountant, office.teacher] }).expect(
      200,
    );
    const { owner } = office.database;
    const made = await owner.query<{ id: string }>(
      `with j as (insert into job_position (organisation_id, name, group_code, regime, valid) values ($1, 'Chuyên viên tổ chức', 'NVCN', 'CC', '[2025-01-01,)') returning id),
         d as (insert into position_dossier (organisation_id, version_no, state, decision_number, decision_signed_on, in_force, entered_by)
           values ($1, 1, 'DRAFT', null, null, null, $1) returning id),
         v as (insert into position_version (dossier_id, position_id, planned, level_codes) select d.id, j.id, 1, '{CV}' from d, j returning id)
       select j.id from j, v`,
      [office.homeAffairs],
    );
    positionId = made.rows[0].id;
    await owner.query(
      `insert into position_requirement (version_id, kind, at_least, text)
       select id, 'POLITICAL', 20, 'Trung cấp lý luận chính trị trở lên' from position_version where position_id = $1`,
      [positionId],
    );
    await owner.query(
      `update position_dossier set state = 'APPROVED', decision_number = '1', decision_signed_on = '2025-01-01', in_force = '[2025-01-01,)'`,
    );
    await owner.query('update assignment set position_id = $1 where person_id = $2', [
      positionId,
      office.clerk,
    ]);
    await owner.query('select rebuild_person_state(array[$1::uuid])', [office.clerk]);
  });

  const standing = () => office.canbo.get(`/api/positions/${positionId}/people/${office.clerk}`).expect(200);

  it('is a need of the position before', async () => {
    expect((await standing()).body.standing).toBe('UNKNOWN');
    const { body } = await office.canbo
      .get('/api/training/needs/people')
      .query({ kindCode: 'BD-LLCT-TC', organisationId: office.homeAffairs })
      .expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({ personId: office.clerk, duty: 'POSITION', result: 'UNKNOWN' }),
    ]);
  });

  it('starts: everybody attends, noted as he is on the day', async () => {
    await step(office.nhansu, id, 'START', 403);
    const started = await step(office.canbo, id, 'START');
    expect(started.body).toMatchObject({ state: 'RUNNING', byState: { ATTENDING: 3 } });
    const { body } = await office.truong.get(`${classes}/${id}/enrolments`).expect(200);
    enrolments = Object.fromEntries(
      body.items.map((one: { personId: string; id: string }) => [one.personId, one.id]),
    );
    expect(body.items.find((one: { personId: string }) => one.personId === office.teacher)).toMatchObject({
      organisationName: 'Trường Nghiệp vụ',
      classCode: 'VC',
      level: 'TINH',
      isLeader: false,
      acts: [],
      mayOpen: false,
    });
    await step(office.canbo, id, 'START', 409);
  });

  it('is marked by its school and by no other', async () => {
    const grid = await office.truong
      .post(`${classes}/${id}/sessions`)
      .send({ heldOn: '2026-03-02', part: 'SANG', periods: 4 })
      .expect(200);
    const sessionId = grid.body.sessions[0].id;
    const marks = [office.clerk, office.accountant].map((person, at) => ({
      sessionId,
      enrolmentId: enrolments[person],
      mark: at === 0 ? 'PRESENT' : 'ABSENT',
    }));
    const marked = await office.truong.put(`${classes}/${id}/attendance`).send({ marks }).expect(200);
    const percent = (person: string) =>
      marked.body.rows.find((one: { enrolmentId: string }) => one.enrolmentId === enrolments[person]).percent;
    expect([percent(office.clerk), percent(office.accountant), percent(office.teacher)]).toEqual([
      100,
      0,
      null,
    ]);
    await office.truong
      .post(`${classes}/${id}/sessions`)
      .send({ heldOn: '2026-03-02', part: 'SANG', periods: 4 })
      .expect(409);
    await office.truong
      .post(`${classes}/${id}/sessions`)
      .send({ heldOn: '2025-03-02', part: 'SANG', periods: 4 })
      .expect(422);
    await office.kiemtra.put(`${classes}/${id}/attendance`).send({ marks }).expect(403);
    const other = await anOpenClass(office, {
      code: 'KHAC',
      schoolId: (
        await office.canbo
          .post('/api/training/schools')
          .send({ name: 'Học viện', kind: 'HOC_VIEN' })
          .expect(201)
      ).body.id,
    });
    await office.truong.get(`${classes}/${other}`).expect(404);
    await office.truong.put(`${classes}/${other}/attendance`).send({ marks }).expect(404);
    const seen = await office.truong.get(classes).expect(200);
    expect(seen.body.items.every((one: { schoolId: string }) => one.schoolId === office.schoolId)).toBe(true);
    await office.truong.get(`/api/people/${office.clerk}`).expect(403);
    await office.truong.get(`/api/people/${office.clerk}/training`).expect(404);
    await office.daotao.get(`/api/people/${office.clerk}`).expect(403);
  });

  it('takes attendance from Excel, one column for each session, and leaves what a cell does not say', async () => {
    const { body: grid } = await office.truong
      .post(`${classes}/${id}/sessions`)
      .send({ heldOn: '2026-03-02', part: 'CHIEU', periods: 4 })
      .expect(200);
    const list = await office.truong
      .get(`${classes}/${id}/attendance.xlsx`)
      .buffer(true)
      .parse(binary)
      .expect(200);
    const made = new ExcelJS.Workbook();
    await made.xlsx.load(list.body);
    const sheet = made.worksheets[0];
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual([
      'Mã học viên',
      'Họ và tên',
      'Đơn vị',
      '02/03/2026 Sáng',
      '02/03/2026 Chiều',
    ]);
    const line = (person: string) =>
      sheet.getRows(2, 3)?.find((row) => row.getCell(1).text === enrolments[person]);
    expect(
      [office.clerk, office.accountant, office.teacher].map((one) => line(one)?.getCell(4).text),
    ).toEqual(['x', 'K', '']);
    line(office.clerk)?.splice(4, 2, '', 'P');
    line(office.accountant)?.splice(4, 2, 'x', 'X');
    line(office.teacher)?.splice(4, 2, 'có lẽ', 'x');
    sheet.getRow(1).getCell(6).value = '03/03/2026 Sáng';
    const { body } = await office.truong
      .post(`${classes}/${id}/attendance/sheet`)
      .attach('file', Buffer.from(await made.xlsx.writeBuffer()), 'diem-danh.xlsx')
      .expect(200);
    expect(body).toMatchObject({ marks: 3, refused: 1, unknownSessions: ['03/03/2026 Sáng'] });
    expect(body.items.find(({ reason }: { reason: string }) => reason !== '')).toMatchObject({
      enrolmentId: enrolments[office.teacher],
      reason: 'Không đọc được dấu của buổi 02/03/2026 Sáng.',
    });
    const marks = body.items.flatMap((one: { reason: string; marks: object[] }) =>
      one.reason === '' ? one.marks : [],
    );
    const marked = await office.truong.put(`${classes}/${id}/attendance`).send({ marks }).expect(200);
    const [morning, afternoon] = grid.sessions.map((one: { id: string }) => one.id);
    const standing = (person: string) =>
      marked.body.rows.find((one: { enrolmentId: string }) => one.enrolmentId === enrolments[person]).marks;
    expect(standing(office.clerk)).toEqual({ [morning]: 'PRESENT', [afternoon]: 'EXCUSED' });
    expect(standing(office.accountant)).toEqual({ [morning]: 'PRESENT', [afternoon]: 'PRESENT' });
    expect(standing(office.teacher)).toEqual({});
    await office.kiemtra.get(`${classes}/${id}/attendance.xlsx`).expect(403);
    await office.truong
      .post(`${classes}/${id}/attendance/sheet`)
      .attach(
        'file',
        await book([
          ['Họ và tên', 'Ngày khác'],
          ['Nguyễn Thị Hoà', 'x'],
        ]),
        'x.xlsx',
      )
      .expect(422);
  });

  it('takes results from Excel with what is wrong beside the line, and ends when all have one', async () => {
    await step(office.canbo, id, 'FINISH', 409);
    const file = await book([
      ['Họ và tên', 'Kết quả', 'Điểm', 'Xếp loại'],
      ['Nguyễn Thị Hoà', 'Hoàn thành', '8,5', 'Giỏi'],
      ['Đặng Quốc Ân', 'Không đạt', 4, ''],
      ['Lê Hoàng Oanh', 'Tốt', '', ''],
    ]);
    const { body } = await office.truong
      .post(`${classes}/${id}/results/sheet`)
      .attach('file', file, 'ket-qua.xlsx')
      .expect(200);
    expect(body).toMatchObject({ good: 2, refused: 1 });
    expect(body.items[2].reason).toContain('Kết quả phải là');
    const rows = [
      { enrolmentId: enrolments[office.clerk], state: 'FINISHED', score: '8.5', classification: 'GIOI' },
      { enrolmentId: enrolments[office.accountant], state: 'FAILED', score: '4' },
      { enrolmentId: enrolments[office.teacher], state: 'DROPPED', note: 'Chuyển công tác' },
    ];
    await office.truong
      .put(`${classes}/${id}/results`)
      .send({ rows: [{ ...rows[0], state: 'GOOD' }] })
      .expect(422);
    const entered = await office.truong.put(`${classes}/${id}/results`).send({ rows }).expect(200);
    expect(entered.body).toEqual({ changed: 3, finished: 1, failed: 1, dropped: 1 });
    await step(office.canbo, id, 'FINISH');
    const costs = await office.database.owner.query<{ cost: string }>(
      'select cost from training_enrolment where class_id = $1 order by cost desc',
      [id],
    );
    expect(costs.rows.map(({ cost }) => Number(cost))).toEqual([4_500_000, 4_500_000, 0]);
  });

  it('shares out anew what is billed after the end', async () => {
    const { body } = await office.canbo.get(`${classes}/${id}`).expect(200);
    const costIn = async () =>
      (await office.canbo.get('/api/training/report').query({ year: 2026, withFailed: true }).expect(200))
        .body.total.cost;
    expect(await costIn()).toBe(9_000_000);
    const more = { costs: [{ line: 'HOC_PHI', amount: 12_000_000 }], funding: [] };
    await office.canbo
      .put(`${classes}/${id}`)
      .send({ ...changeOf(body), ...more })
      .expect(200);
    expect(await costIn()).toBe(12_000_000);
  });

  it('gives certificates that stand in the file at once and meet the position', async () => {
    const input = {
      numberPattern: '{so}/2026/TCT',
      firstNumber: 7,
      issuedOn: '2026-05-20',
      signer: 'Phan Văn Hiệu',
    };
    await office.truong.post(`${classes}/${id}/certificates`).send(input).expect(403);
    await office.daotao
      .post(`${classes}/${id}/certificates`)
      .send({ ...input, numberPattern: 'x' })
      .expect(422);
    const issued = await office.daotao.post(`${classes}/${id}/certificates`).send(input).expect(200);
    expect(issued.body).toMatchObject({
      issued: 1,
      filed: 1,
      warnings: [expect.stringContaining('trước ngày bế giảng')],
    });
    expect((await standing()).body.standing).toBe('MET');
    const file = await office.canbo.get(`/api/people/${office.clerk}`).expect(200);
    expect(file.body.credentials).toEqual([
      expect.objectContaining({ kind: 'POLITICAL', levelCode: 'TC', number: '7/2026/TCT', isVerified: true }),
    ]);
    await office.daotao.post(`${classes}/${id}/certificates`).send(input).expect(409);
    const none = await office.canbo
      .get('/api/training/needs/people')
      .query({ kindCode: 'BD-LLCT-TC', organisationId: office.homeAffairs })
      .expect(200);
    expect(none.body.total).toBe(0);
  });

  it('refuses a number that its issuer has used, also for a certificate of the past', async () => {
    const past = {
      kindCode: 'BD-VTVL',
      name: 'Kỹ năng soạn thảo',
      issuer: 'Trường Chính trị thành phố',
      number: '7/2026/TCT',
    };
    await office.canbo.post(`/api/people/${office.teacher}/training-certificates`).send(past).expect(409);
    const { body } = await office.canbo
      .post(`/api/people/${office.teacher}/training-certificates`)
      .send({ ...past, number: '9/2015', issuedOn: '2015' })
      .expect(201);
    expect(body).toMatchObject({ isVerified: false, classId: null });
    const verified = await office.canbo
      .post(`/api/training/certificates/${body.id}/verification`)
      .expect(200);
    expect(verified.body).toMatchObject({ isVerified: true, verifiedBy: 'Trần Cán Bộ' });
    await office.nhansu.post(`/api/people/${office.clerk}/training-certificates`).send(past).expect(404);
  });

  it('prints certificate and list on paper', async () => {
    const { body: certificates } = await office.truong
      .get('/api/training/certificates')
      .query({ classId: id })
      .expect(200);
    const certificateId = certificates.items[0].id;
    const word = await office.truong
      .get(`/api/training/certificates/${certificateId}/print.docx`)
      .buffer(true)
      .parse(binary)
      .expect(200);
    const text = await docxText(word.body as Buffer);
    expect(text).toContain('NGUYỄN THỊ HOÀ');
    expect(text).toContain('7/2026/TCT');
    expect(text).toContain('Giỏi');
    const list = await office.canbo.get(`${classes}/${id}/list.pdf`).buffer(true).parse(binary).expect(200);
    const pdf = await pdfContent(list.body as Buffer);
    expect(pdf.pages).toBe(1);
    await office.nhansu.get(`/api/training/certificates/${certificateId}/print.pdf`).expect(404);
    await office.canbo.get(`${classes}/${id}/list.xlsx`).expect(200);
  });

  it('stands on the timeline of the person and on the own page', async () => {
    const { body } = await office.canbo.get(`/api/people/${office.clerk}/training`).expect(200);
    const entry = body.timeline.find((one: { classId: string }) => one.classId === id);
    expect(entry).toMatchObject({
      state: 'FINISHED',
      periods: 160,
      certificate: { number: '7/2026/TCT', isFiled: true },
    });
    // Political theory is a duty of its own and no part of the forty periods.
    expect(body.years[0].periods).toBe(0);
    const own = await office.nhanvien.get('/api/own/training').expect(200);
    expect(own.body.training.timeline.map((one: { classId: string }) => one.classId)).toContain(id);
    await office.nhansu.get(`/api/people/${office.clerk}/training`).expect(404);
  });
});
