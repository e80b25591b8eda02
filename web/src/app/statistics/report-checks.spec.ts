import { TestBed } from '@angular/core/testing';
import { ReportChecks } from './report-checks';

const failing = (key: string) => ({
  expression: 'c1 = c2',
  label: 'Cột 1 bằng cột 2',
  isPassed: false,
  difference: 1,
  rows: [{ key, label: 'Sở Tài chính', left: 2, right: 1 }],
});

function buttonsFor(key: string, mayAsk: boolean): number {
  const fixture = TestBed.createComponent(ReportChecks);
  fixture.componentRef.setInput('table', { checks: [failing(key)], peopleCounted: 2, durationMs: 1 });
  fixture.componentRef.setInput('mayAsk', mayAsk);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  element.querySelector('button')?.click();
  fixture.detectChanges();
  expect(element.textContent).toContain('Sở Tài chính: 2 ≠ 1');
  return element.querySelectorAll('.rows button').length;
}

describe('the rows of a failed check', () => {
  it('open where they are rows that may be asked', () => {
    expect(buttonsFor('0197c1c8', true)).toBe(1);
  });

  it('do not where the report is frozen, or the key is a column', () => {
    expect(buttonsFor('0197c1c8', false)).toBe(0);
    expect(buttonsFor('c1', true)).toBe(0);
  });
});
