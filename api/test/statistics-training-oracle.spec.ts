import fc from 'fast-check';
import { type TrainingOffice, openTrainingOffice } from './training-office';
import { type Seat, held, staff, tableOf } from './training-turns';

/** The statutory tables of training counted twice: by the engine, and by plain TypeScript over exported enrolments. */
let office: TrainingOffice;
beforeAll(async () => {
  office = await openTrainingOffice();
});
afterAll(() => office.close());

it('every cell of R16 and R10’s columns, on any last day, for any unit', async () => {
  const { owner } = office.database;
  const kinds = [
    'DT-SDH',
    'BD-LLCT-CC',
    'BD-LLCT-SC',
    'BD-QLNN-CV',
    'BD-QPAN-4',
    'BD-NN',
    'BD-NNG',
    'BD-VTVL',
  ];
  const units = [office.homeAffairs, office.finance, office.school];
  const people = (await Promise.all(units.map((unit) => staff(office, 12, unit)))).flat();
  for (let at = 0; at < 40; at += 1) {
    const seats = people
      .filter((_, who) => (who * 7 + at * 3) % 5 < 2)
      .map((person, who): Seat => ({
        person,
        unit: units[(who + at) % 3],
        level: ['TINH', 'HUYEN', 'XA', null][(who + at) % 4],
        isLeader: who % 3 === 0,
        classCode: ['CB', 'CC', 'VC', 'LDHD', 'CB_XA', 'CC_XA'][(who + at) % 6],
        state: who % 9 === 0 ? 'FAILED' : 'FINISHED',
        cost: 1000 + who,
      }));
    await held(
      office,
      {
        kindCode: kinds[at % kinds.length],
        endsOn: `202${at % 2}-${String((at % 12) + 1).padStart(2, '0')}-10`,
        organiser: ['TINH', 'HUYEN', 'XA'][at % 3],
        periods: 8 + at,
      },
      seats,
    );
  }
  const { rows } = await owner.query<Turn>(
    `select e.person_id as person, c.id as class, e.organisation_id as unit, e.level, e.is_leader as leader, e.class_code as cls, e.state,
         e.cost::int, c.periods, c.organiser_level as organiser, g.kind_code as kind, c.ends_on::text as day
       from training_enrolment e join training_class c on c.id = e.class_id join training_programme g on g.id = c.programme_id`,
  );
  const day = fc
    .tuple(fc.constantFrom(2020, 2021, 2022), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-28`);
  const unit = fc.constantFrom(undefined, office.finance, office.school, office.homeAffairs);
  await fc.assert(
    fc.asyncProperty(day, unit, fc.boolean(), async (asOf, organisationId, withFailed) => {
      const within = organisationId === office.finance ? [office.finance, office.school] : [organisationId];
      const turns = rows.filter(
        (turn) =>
          turn.day >= `${asOf.slice(0, 4)}-01-01` &&
          turn.day <= asOf &&
          (turn.state === 'FINISHED' || (withFailed && turn.state === 'FAILED')) &&
          (organisationId === undefined || within.includes(turn.unit)),
      );
      const asked = { asOf, organisationId, settings: `turnsIncludeFailed:${withFailed}` };
      const r16 = await tableOf(office.kiemtra, 'R16', asked);
      for (const [key, holds] of Object.entries(STAFF)) {
        const mine = turns.filter(holds);
        const expected = [
          ...CONTENTS.map((codes) => mine.filter(({ kind }) => codes.test(kind)).length),
          mine.length,
          new Set(mine.map(({ person }) => person)).size,
          new Set(mine.map((turn) => turn.class)).size,
          mine.reduce((sum, { periods }) => sum + periods, 0),
          mine.reduce((sum, { cost }) => sum + cost, 0),
        ];
        const row = r16.rows.find((one) => one.key === key);
        expect({ asOf, key, cells: row?.cells }).toEqual({ asOf, key, cells: expected });
      }
      const r10 = await tableOf(office.kiemtra, 'R10', asked);
      const count = (holds: (turn: Turn) => boolean): number => turns.filter(holds).length;
      const classes = (level: string): number =>
        new Set(turns.filter(({ organiser }) => organiser === level).map((turn) => turn.class)).size;
      expect(r10.rows.find(({ key }) => key === 'all')?.cells).toEqual([
        count(({ level }) => level !== null),
        count(({ level }) => level === 'TINH'),
        count(({ level, leader }) => level === 'TINH' && leader),
        count(({ level }) => level === 'HUYEN'),
        count(({ level, leader }) => level === 'HUYEN' && leader),
        count(({ level }) => level === 'XA'),
        classes('TINH') + classes('HUYEN'),
        classes('TINH'),
        classes('HUYEN'),
      ]);
      expect([...r10.checks, ...r16.checks].filter(({ isPassed }) => !isPassed)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

interface Turn {
  readonly person: string;
  readonly class: string;
  readonly unit: string;
  readonly level: string | null;
  readonly leader: boolean;
  readonly cls: string;
  readonly state: string;
  readonly cost: number;
  readonly periods: number;
  readonly organiser: string;
  readonly kind: string;
  readonly day: string;
}
/** Contents of R16 by the codes of the kinds, its first fourteen columns. */
const CONTENTS: readonly RegExp[] = [
  /^BD-LLCT-CC$/,
  /^BD-LLCT-TC$/,
  /^BD-LLCT-SC$/,
  /^BD-QLNN-CVCC$/,
  /^BD-QLNN-CVC$/,
  /^BD-QLNN-C[VS]$/,
  /^BD-(LDQL|LD)-/,
  /^BD-(VTVL|CCHC|MC|CHUCDANH|CDNN)$/,
  /^BD-QPAN-/,
  /^BD-(NN|TDT)$/,
  /^BD-TIN$/,
  /^BD-KHCN$/,
  /^BD-NNG$/,
  /^DT-/,
];
const inCommune = ({ level, cls }: Turn): boolean => level === 'XA' && /^C[BC]_XA$/.test(cls);
const STAFF: Readonly<Record<string, (turn: Turn) => boolean>> = {
  CAN_BO: (turn) => /^CB/.test(turn.cls) && !inCommune(turn),
  CC_LD: (turn) => /^CC/.test(turn.cls) && turn.leader && !inCommune(turn),
  CC: (turn) => /^CC/.test(turn.cls) && !turn.leader && !inCommune(turn),
  VC_QL: ({ cls, leader }) => cls === 'VC' && leader,
  VC: ({ cls, leader }) => cls === 'VC' && !leader,
  CAP_XA: inCommune,
  KHAC: ({ cls }) => !['CB', 'CC', 'VC', 'CB_XA', 'CC_XA'].includes(cls),
  all: () => true,
};
