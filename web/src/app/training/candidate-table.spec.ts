import { TestBed } from '@angular/core/testing';
import { acceptedIn, CandidateTable, givenOverrides } from './candidate-table';
import type { Candidate } from './training-types';

const candidate = (fullName: string, given: Partial<Candidate>): Candidate => ({
  row: null,
  personId: fullName,
  fullName,
  birthDate: '1980-05-02',
  organisationName: 'Sở Tư pháp',
  title: 'Chuyên viên',
  standing: 'FIT',
  reason: '',
  lines: [],
  ...given,
});
const list = [
  candidate('An', { row: 2 }),
  candidate('Bình', {
    row: 3,
    standing: 'BLOCKED',
    reason: 'Đang bị kỷ luật khiển trách đến 01/03/2027.',
    lines: [
      {
        rule: 'discipline',
        name: 'Không trong thời hạn kỷ luật',
        result: 'NOT_MET',
        weight: 'block',
        evidence: 'khiển trách, quyết định 12/QĐ',
        basis: 'Luật 80/2025/QH15 Điều 38',
      },
    ],
  }),
  candidate('Chi', { row: 4, standing: 'WARNING', reason: 'Trùng thời gian với lớp QLNN-03.' }),
  candidate('Dũng', { row: 5, personId: null, standing: 'UNFOUND', reason: 'Không có số hiệu 99.' }),
  candidate('Em', { row: 6, standing: 'ENROLLED', reason: 'Đã ở trong lớp.' }),
];

describe('who is enrolled', () => {
  it('is fit or has a warning', () => expect(acceptedIn(list, new Map())).toEqual(['An', 'Chi']));

  it('is blocked no longer once a reason is given; blanks are none', () => {
    expect(acceptedIn(list, new Map([['Bình', '  ']]))).toEqual(['An', 'Chi']);
    const reasons = new Map([['Bình', ' Bí thư đồng ý ']]);
    expect(acceptedIn(list, reasons)).toEqual(['An', 'Bình', 'Chi']);
    expect(givenOverrides(reasons)).toEqual([{ personId: 'Bình', reason: 'Bí thư đồng ý' }]);
  });
});

describe('CandidateTable', () => {
  it('shows the refused first with their reasons, and every line of the check on demand', async () => {
    const fixture = TestBed.createComponent(CandidateTable);
    fixture.componentRef.setInput('candidates', list);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const names = [...host.querySelectorAll('tbody th')].map((cell) => cell.firstChild?.textContent?.trim());
    expect(names).toEqual(['Dũng', 'Bình', 'Em', 'Chi', 'An']);
    expect(host.textContent).toContain('Đang bị kỷ luật khiển trách đến 01/03/2027.');
    expect(host.textContent).not.toContain('Luật 80/2025/QH15');
    host.querySelector<HTMLButtonElement>('[aria-label="Từng điều kiện của Bình"]')?.click();
    await fixture.whenStable();
    expect(host.textContent).toContain('Luật 80/2025/QH15 Điều 38');
  });
});
