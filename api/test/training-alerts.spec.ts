import { addDays, addMonths, isLateInYear } from '@hr/domain';
import { today } from '../src/platform/today';
import { aPerson } from './harness/builders';
import { type TrainingOffice, anOpenClass, openTrainingOffice } from './training-office';

let office: TrainingOffice;
const day = today();

beforeAll(async () => {
  office = await openTrainingOffice();
});
afterAll(() => office.close());

interface Alert {
  readonly kind: string;
  readonly severity: string;
  readonly personId: string;
  readonly dueOn: string | null;
  readonly text: string;
}
const alerts = async (kind?: string, agent = office.canbo): Promise<readonly Alert[]> =>
  (
    await agent
      .get('/api/training/alerts')
      .query(kind ? { kind } : {})
      .expect(200)
  ).body.items;
const of = (personId: string, items: readonly Alert[]): readonly Alert[] =>
  items.filter((one) => one.personId === personId);

const past = (personId: string, name: string, expiresOn: string | null, issuedOn = '2024-03-01') =>
  office.canbo
    .post(`/api/people/${personId}/training-certificates`)
    .send({ kindCode: 'BD-VTVL', name, issuedOn, expiresOn })
    .expect(201);

const seat = async (classId: string, personId: string, state: string): Promise<string> => {
  const { rows } = await office.database.owner.query<{ id: string }>(
    `insert into training_enrolment (class_id, person_id, state, organisation_id, full_name)
     values ($1, $2, $3, $4, 'X') returning id`,
    [classId, personId, state, office.homeAffairs],
  );
  return rows[0].id;
};

/** A leader of the department, appointed on a day. */
async function aLeader(fullName: string, appointedOn: string): Promise<string> {
  const { owner } = office.database;
  const id = await aPerson(owner, { organisationId: office.homeAffairs, fullName, title: 'Phó Giám đốc' });
  await owner.query(
    `update assignment set is_leader = true, appointment_kind = 'BO_NHIEM', appointed_on = $2 where person_id = $1`,
    [id, appointedOn],
  );
  await owner.query('select rebuild_person_state(array[$1::uuid])', [id]);
  return id;
}

describe('a certificate that ends', () => {
  it('is said aloud and falls due, until a newer one of its kind takes its place', async () => {
    const ends = addDays(day, 60);
    await past(office.clerk, 'Kỹ năng tham mưu', ends);
    const due = async () =>
      (
        await office.canbo
          .get('/api/due')
          .query({ kind: 'CERTIFICATE_EXPIRY', from: ends, to: ends })
          .expect(200)
      ).body;
    expect(of(office.clerk, await alerts('CERTIFICATE_EXPIRES'))).toEqual([
      expect.objectContaining({
        severity: 'warning',
        dueOn: ends,
        text: expect.stringContaining('Kỹ năng tham mưu'),
      }),
    ]);
    expect(await due()).toMatchObject({
      total: 1,
      items: [{ personId: office.clerk, dueOn: ends, summary: expect.stringContaining('Kỹ năng tham mưu') }],
    });

    await past(office.clerk, 'Kỹ năng tham mưu', addMonths(ends, 24), addDays(day, -1));
    expect(await alerts('CERTIFICATE_EXPIRES')).toEqual([]);
    expect((await due()).total).toBe(0);
  });
});

describe('two classes at one time', () => {
  it('are said of whoever is in both, and no more when he left one', async () => {
    const days = { kindCode: 'BD-VTVL', periods: 40 };
    const [first, second] = [
      await anOpenClass(office, {
        ...days,
        code: 'TR1',
        startsOn: addDays(day, 10),
        endsOn: addDays(day, 14),
      }),
      await anOpenClass(office, {
        ...days,
        code: 'TR2',
        startsOn: addDays(day, 14),
        endsOn: addDays(day, 20),
      }),
    ];
    await seat(first, office.accountant, 'SELECTED');
    const other = await seat(second, office.accountant, 'SELECTED');
    expect(of(office.accountant, await alerts('OVERLAP', office.nhansu))).toEqual([
      expect.objectContaining({ dueOn: addDays(day, 14), text: expect.stringMatching(/TR1.+TR2|TR2.+TR1/) }),
    ]);
    await office.database.owner.query(`update training_enrolment set state = 'CANCELLED' where id = $1`, [
      other,
    ]);
    expect(await alerts('OVERLAP')).toEqual([]);
  });
});

describe("the leaders' course", () => {
  it('is due within twelve months of the appointment, and late after', async () => {
    const soon = await aLeader('Mai Sắp Hạn', addMonths(addDays(day, 20), -12));
    const coming = await aLeader('Mai Còn Hạn', addMonths(addDays(day, 80), -12));
    const late = await aLeader('Mai Quá Hạn', addMonths(day, -13));
    await aLeader('Mai Còn Lâu', addMonths(day, -3));
    const due = await alerts('LEADER_COURSE_DUE');
    expect(due.map(({ personId, severity }) => [personId, severity])).toEqual([
      [soon, 'error'],
      [coming, 'warning'],
    ]);
    expect(await alerts('LEADER_COURSE_LATE', office.daotao)).toEqual([
      expect.objectContaining({
        personId: late,
        severity: 'error',
        dueOn: addMonths(day, -1),
        text: expect.stringContaining('quá hạn'),
      }),
    ]);
    const held = await anOpenClass(office, {
      code: 'LDQL',
      kindCode: 'BD-LDQL-SO',
      startsOn: addDays(day, -40),
      endsOn: addDays(day, -12),
    });
    await seat(held, late, 'FINISHED');
    expect(await alerts('LEADER_COURSE_LATE')).toEqual([]);
  });
});

describe('a promise to serve', () => {
  it('is spoken of when its end is near', async () => {
    const id = await anOpenClass(office, {
      code: 'SDH',
      kindCode: 'DT-SDH',
      startsOn: '2020-01-06',
      endsOn: '2020-06-26',
    });
    const enrolmentId = await seat(id, office.clerk, 'FINISHED');
    const ends = addDays(day, 30);
    await office.canbo
      .post('/api/training/commitments')
      .send({ enrolmentId, monthsTrained: 6, monthsPromised: 24, startsOn: addMonths(addDays(ends, 1), -24) })
      .expect(201);
    const [alert] = of(office.clerk, await alerts('COMMITMENT_ENDS'));
    expect(alert).toMatchObject({ severity: 'notice', text: expect.stringContaining('Cam kết phục vụ') });
    // A month shorter than the one before may bring the end a day or two forward.
    expect([addDays(ends, -3) <= String(alert.dueOn), String(alert.dueOn) <= ends]).toEqual([true, true]);
    expect(await alerts('LEAVING_COMMITTED')).toEqual([]);
  });
});

describe('the forty periods of the year', () => {
  it('are missed from October on by whoever has not learnt them', async () => {
    const year = day.slice(0, 4);
    const id = await anOpenClass(office, {
      code: 'TIET',
      kindCode: 'BD-VTVL',
      periods: 40,
      startsOn: `${year}-01-05`,
      endsOn: `${year}-01-09`,
    });
    await seat(id, office.clerk, 'FINISHED');
    const short = await alerts('PERIODS_SHORT');
    expect(of(office.clerk, short)).toEqual([]);
    expect(of(office.accountant, short)).toEqual(
      isLateInYear(day)
        ? [
            expect.objectContaining({
              severity: 'notice',
              dueOn: `${year}-12-31`,
              text: `Mới 0 / 40 tiết trong năm ${year}`,
            }),
          ]
        : [],
    );
  });

  it('are no business of other units or roles', async () => {
    expect(of(office.clerk, await alerts(undefined, office.nhansu))).toEqual([]);
    await office.nhansu.get('/api/training/alerts').query({ organisationId: office.homeAffairs }).expect(404);
    await office.quantri.get('/api/training/alerts').expect(403);
  });
});
