import { SECONDS, table } from './report';

describe('the table of the bench', () => {
  it('shows rates, their ratio and what was not measured as blank', () => {
    const lines = table([
      { what: 'tìm', unit: 'yêu cầu/giây', ours: 800, bare: 1000, p99: 42, memory: 12_300_000, aim: '≥ 0,8' },
      { what: 'sáp nhập', unit: SECONDS, ours: 4, bare: 1, aim: '< 5 s' },
      { what: 'áp dụng', unit: SECONDS, ours: 12.34, aim: '' },
    ]).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/sáp nhập .* giây .* 4 .* 1 .* 0,25 /);
    expect(lines[4]).toMatch(/áp dụng .* giây .* 12 \| +\| +\|/);
    expect(lines[2]?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'tìm',
      'yêu cầu/giây',
      '800',
      '1.000',
      '0,80',
      '',
      '42 ms',
      '',
      '',
      '12 MB',
      '≥ 0,8',
      '',
    ]);
  });
});
