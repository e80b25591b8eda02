import { nonCountedMonths } from './non-counted-time';
import { delayMonths, nextRegularRaise } from './regular-raise';
import { workingCalendar } from './working-days';

const calendar = workingCalendar([
  { day: '2025-09-01', kind: 'off' },
  { day: '2025-09-02', kind: 'off' },
]);
const delay = (cause: Parameters<typeof delayMonths>[0]['cause'], classCode: string) =>
  delayMonths({ cause, classCode, on: '2025-01-01' });

describe('nextRegularRaise', () => {
  // RAISE03 to RAISE06 of the domain pages, with the delay worked out from what caused it.
  it.each([
    ['RAISE03 civil servant, reprimand', 'A1', '2024-04-01', [delay('REPRIMAND', 'CC')], '2027-10-01'],
    ['RAISE04 public employee, reprimand', 'A1', '2024-04-01', [delay('REPRIMAND', 'VC')], '2027-07-01'],
    ['RAISE05 removal from post', 'A2.1', '2024-04-01', [delay('REMOVAL', 'CC')], '2028-04-01'],
    [
      'RAISE06 two years not completed',
      'A1',
      '2024-04-01',
      [delay('NOT_COMPLETED', 'VC'), delay('NOT_COMPLETED', 'VC')],
      '2028-04-01',
    ],
    ['a public employee warned', 'A1', '2024-04-01', [delay('WARNING', 'VC')], '2027-10-01'],
    ['a labour contract, reprimand', 'B', '2024-04-01', [delay('REPRIMAND', 'LDHD')], '2026-07-01'],
    ['expert scale', 'CGCC', '2024-04-01', [], '2029-04-01'],
    ['leap day', 'A1', '2024-02-29', [], '2027-02-28'],
  ] as const)('%s', (_, group, countFrom, extensions, due) => {
    expect(nextRegularRaise({ group, countFrom, extensions }).due).toBe(due);
  });

  it('says every step of the reckoning with its basis', () => {
    const away = nonCountedMonths(
      [{ from: '2025-06-01', to: '2025-09-19', text: 'Nghỉ không hưởng lương' }],
      calendar,
    );
    const { due, reasons } = nextRegularRaise({
      group: 'A1',
      countFrom: '2024-04-01',
      extensions: [delay('REPRIMAND', 'CC')],
      nonCountedMonths: away.months,
      nonCountedReasons: away.reasons,
    });
    expect(due).toBe('2028-02-01');
    expect(reasons.map(({ text }) => text)).toEqual([
      'Mốc tính nâng bậc: 01/04/2024',
      'Bảng lương A1: 36 tháng một bậc',
      'Kỷ luật khiển trách: kéo dài 6 tháng',
      'Nghỉ không hưởng lương từ 01/06/2025 đến 19/09/2025: 3 tháng và 13 ngày làm việc',
      'Ngày lẻ 13 ngày làm việc, từ 11 ngày trở lên: tính thêm 1 tháng',
      'Thời gian không tính để nâng bậc: 4 tháng',
      '01/04/2024 + 36 + 10 tháng = 01/02/2028',
    ]);
    expect(reasons.at(1)?.basis).toContain('TT 08/2013');
  });
});

describe('nonCountedMonths', () => {
  it('adds the rests of several periods before it rounds', () => {
    const week = { from: '2025-03-03', to: '2025-03-10', text: 'Nghỉ' }; // 6 working days
    expect(nonCountedMonths([week], calendar).months).toBe(0);
    const twice = nonCountedMonths([week, { ...week, from: '2025-04-01', to: '2025-04-08' }], calendar);
    expect(twice).toMatchObject({ wholeMonths: 0, oddWorkingDays: 12, months: 1 });
  });

  it('says how odd days of more than a month were rounded', () => {
    const week = { from: '2025-03-03', to: '2025-03-10', text: 'Nghỉ' };
    const days = (last: string): unknown => {
      const { months, reasons } = nonCountedMonths(
        [week, { ...week, from: '2025-05-05', to: '2025-05-23' }, { ...week, from: '2025-06-02', to: last }],
        calendar,
      );
      return [months, ...reasons.slice(3).map(({ text }) => text)];
    };
    expect(days('2025-06-05')).toEqual([
      1,
      'Ngày lẻ 25 ngày làm việc, cứ 22 ngày là 1 tháng: 1 tháng',
      'Còn lại 3 ngày làm việc, dưới 11 ngày: không tính',
      'Thời gian không tính để nâng bậc: 1 tháng',
    ]);
    expect(days('2025-06-17')).toEqual([
      2,
      'Ngày lẻ 33 ngày làm việc, cứ 22 ngày là 1 tháng: 1 tháng',
      'Còn lại 11 ngày làm việc, từ 11 ngày trở lên: tính thêm 1 tháng',
      'Thời gian không tính để nâng bậc: 2 tháng',
    ]);
  });

  it('is nothing without periods', () => {
    expect(nonCountedMonths([], calendar)).toMatchObject({ months: 0, reasons: [] });
  });
});
