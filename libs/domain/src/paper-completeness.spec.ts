import { type HeldPaper, type PaperFacts, paperCompleteness } from './paper-completeness';

const TODAY = '2026-11-26';
const facts = (parts: Partial<PaperFacts> = {}): PaperFacts => ({
  classCode: 'CC',
  startedOn: '2026-03-01',
  endedOn: null,
  credentials: [],
  posts: [],
  salaries: [],
  evaluations: [],
  awards: [],
  disciplines: [],
  ...parts,
});
const row = (table: string, id: string, decisionId: string | null = null, year: number | null = null) => ({
  table,
  id,
  decisionId,
  label: id,
  year,
});
const paper = (
  componentCode: string,
  aboutTable: string | null = null,
  aboutId: string | null = null,
  year: number | null = null,
): HeldPaper => ({ componentCode, aboutTable, aboutId, year });
const wanted = (parts: Partial<PaperFacts>): string[] =>
  paperCompleteness(facts(parts), [], TODAY).expected.map(({ componentCode, label }) =>
    [componentCode, label].filter(Boolean).join(' '),
  );
const missing = (parts: Partial<PaperFacts>, papers: HeldPaper[]): string[] =>
  paperCompleteness(facts(parts), papers, TODAY)
    .expected.filter(({ isHeld }) => !isHeld)
    .map(({ componentCode, label }) => [componentCode, label].filter(Boolean).join(' '));

describe('the first file by class', () => {
  it.each([
    ['công chức', 'CC', '01 02 03 04 05 06 08 ANH'],
    ['cán bộ', 'CB', '01 02 03 04 05 06 08 ANH'],
    ['viên chức: no short biography', 'VC', '01 02 04 05 06 08 ANH'],
    ['lao động hợp đồng: no booklet', 'LDHD', '02 04 06 08'],
  ])('%s', (_, classCode, codes) => {
    expect(wanted({ classCode }).join(' ')).toBe(codes);
  });

  it('asks no recruitment paper of a file without any employment', () => {
    expect(wanted({ classCode: null, startedOn: null })).toEqual(['02', '04', '06']);
  });
});

describe('what is added in service', () => {
  const LDHD = { classCode: 'LDHD', startedOn: null };

  it('is one paper for each credential, rating and award', () => {
    expect(
      wanted({
        ...LDHD,
        credentials: [row('credential', 'Đại học'), row('credential', 'Tin học')],
        evaluations: [row('evaluation', '2024', null, 2024)],
        awards: [row('award', 'Giấy khen')],
      }),
    ).toEqual(['02', '04', '06', '07 Đại học', '07 Tin học', '12 2024', '13 Giấy khen']);
  });

  it('is one paper for a decision that made several rows', () => {
    const posts = [
      row('assignment', 'Trưởng phòng', 'd1'),
      row('assignment', 'Bí thư', 'd1'),
      row('assignment', 'CV'),
    ];
    const { expected } = paperCompleteness(facts({ ...LDHD, posts }), [], TODAY);
    expect(expected.slice(3)).toMatchObject([
      { componentCode: '10', aboutTable: 'decision', aboutId: 'd1', label: 'Trưởng phòng' },
      { componentCode: '10', aboutTable: 'assignment', aboutId: 'CV' },
    ]);
  });

  it.each([
    ['recruited long ago: the last five years', '1999-05', null, ['2021', '2022', '2023', '2024', '2025']],
    ['recruited in 2024: from the year after', '2024-02-01', null, ['2025']],
    ['recruited this year: none yet', '2026-01-01', null, []],
    ['retired in 2024: until the year before', '1990', '2024-06-30', ['2021', '2022', '2023']],
  ])('supplement sheets, %s', (_, startedOn, endedOn, years) => {
    const { expected } = paperCompleteness(facts({ startedOn, endedOn }), [], TODAY);
    expect(
      expected.filter(({ componentCode }) => componentCode === '09').map(({ year }) => String(year)),
    ).toEqual(years);
  });

  it('asks for the exit decision once the last day has passed', () => {
    expect(wanted({ ...LDHD, endedOn: '2026-11-25' })).toContain('18');
    expect(wanted({ ...LDHD, endedOn: '2026-11-30' })).not.toContain('18');
  });
});

describe('what is held', () => {
  const one = {
    classCode: 'LDHD',
    startedOn: null,
    credentials: [row('credential', 'a'), row('credential', 'b')],
  };

  it('counts in whole percent, rounded down', () => {
    const papers = [paper('02'), paper('04'), paper('07', 'credential', 'b')];
    expect(paperCompleteness(facts(one), papers, TODAY)).toMatchObject({ held: 3, percent: 60 });
    expect(missing(one, papers)).toEqual(['06', '07 a']);
  });

  it('takes a paper of one credential for no other', () => {
    expect(missing(one, [paper('07', 'credential', 'x'), paper('07')])).toEqual([
      '02',
      '04',
      '06',
      '07 a',
      '07 b',
    ]);
  });

  it('takes a paper filed under the row for the decision behind it, and the other way round', () => {
    const posts = [row('assignment', 'p', 'd1')];
    const held = ['02', '04', '06'].map((code) => paper(code));
    const file = { classCode: 'LDHD', startedOn: null, posts };
    expect(missing(file, [...held, paper('10', 'assignment', 'p')])).toEqual([]);
    expect(missing(file, [...held, paper('10', 'decision', 'd1')])).toEqual([]);
    expect(missing(file, [...held, paper('10', 'decision', 'd2')])).toEqual(['10 p']);
  });

  it('takes a rating sheet by its year when it names no row', () => {
    const evaluations = [row('evaluation', 'Đánh giá 2024', null, 2024)];
    const file = { classCode: 'LDHD', startedOn: null, evaluations };
    expect(missing(file, [paper('12', null, null, 2024)])).toEqual(['02', '04', '06']);
    expect(missing(file, [paper('12', null, null, 2023)])).toContain('12 Đánh giá 2024');
  });

  it('counts the same paper once', () => {
    const salaries = [row('salary_position', 's1'), row('salary_position', 's2')];
    const file = { classCode: 'LDHD', startedOn: null, salaries };
    expect(
      missing(file, [paper('11', 'salary_position', 's1'), paper('11', 'salary_position', 's1')]),
    ).toContain('11 s2');
  });

  it('takes a recruitment paper whatever row it is filed under', () => {
    expect(missing({ classCode: 'LDHD' }, [paper('08', 'decision', 'd9')])).toEqual(['02', '04', '06']);
  });
});
