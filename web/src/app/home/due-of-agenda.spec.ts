import { type DueReport, dueOfAgenda, openOfAgenda } from './due-of-agenda';

const due = (form: string, dueOn: string, over: Partial<DueReport> = {}): DueReport => ({
  reportId: form,
  form,
  title: form,
  dueOn,
  asOf: '2025-12-31',
  kind: 'TABLE',
  isFrozen: false,
  listExportedOn: null,
  workingDaysLeft: 100,
  ...over,
});

describe('the calendar of reports', () => {
  it('goes by month, the nearest first', () => {
    const months = dueOfAgenda([
      due('BM02', '2027-06-30'),
      due('BM01', '2027-06-30'),
      due('0605.N', '2026-12-15', { workingDaysLeft: 13 }),
    ]);
    expect(months.map(({ name, reports }) => [name, reports.map(({ form }) => form)])).toEqual([
      ['Tháng 12/2026', ['0605.N']],
      ['Tháng 06/2027', ['BM01', 'BM02']],
    ]);
  });

  it.each([
    [{ workingDaysLeft: -3 }, 'Quá hạn 3 ngày làm việc', 'late'],
    [{ workingDaysLeft: 0 }, 'Hạn hôm nay', 'due'],
    [{ workingDaysLeft: 13 }, 'Còn 13 ngày làm việc', 'due'],
    [{ workingDaysLeft: 150 }, 'Còn 150 ngày làm việc', 'neutral'],
    [{ workingDaysLeft: -3, isFrozen: true }, 'Đã chốt', 'ok'],
    [{ kind: 'LIST', workingDaysLeft: -3 }, 'Chưa xuất, quá hạn 3 ngày làm việc', 'late'],
    [{ kind: 'LIST', listExportedOn: '2027-01-12' }, 'Đã xuất ngày 12/01/2027', 'ok'],
  ] as const)('%j', (over, text, tone) => {
    expect(dueOfAgenda([due('BM01', '2027-06-30', over)])[0]?.reports[0]).toMatchObject({ text, tone });
  });

  it('counts lists apart from what can be frozen', () => {
    const list = { kind: 'LIST' } as const;
    const due13 = due('0605.N', '2026-12-15');
    expect(openOfAgenda([due13, due('BM03', '2027-06-30', list)])).toBe(
      '1 biểu chưa chốt, 1 danh sách chưa xuất',
    );
    expect(openOfAgenda([due13, due('BM03', '2027-06-30', { ...list, listExportedOn: '2027-01-12' })])).toBe(
      '1 biểu chưa chốt',
    );
  });
});
