import { ComponentFixture, TestBed } from '@angular/core/testing';
import { ReportTable } from './report-table';
import type { ShownColumn, ShownRow } from './table-view';

const columns: ShownColumn[] = [
  { key: 'c1', number: '1', path: ['Tổng số'], isExtra: false },
  { key: 'c2', number: '2', path: ['Chuyên môn', 'Thạc sĩ'], isExtra: false },
  { key: 'm1', number: '', path: ['Chuyên môn', 'Chưa có dữ liệu'], isExtra: true },
];
const row = (key: string, ...texts: string[]): ShownRow => ({
  key,
  label: key,
  level: 0,
  isTotal: key === 'total',
  isHead: false,
  cells: texts.map((text) => ({ text, opens: text !== '' })),
});

describe('ReportTable', () => {
  let fixture: ComponentFixture<ReportTable>;
  let opened: unknown[];

  beforeEach(async () => {
    fixture = TestBed.createComponent(ReportTable);
    fixture.componentRef.setInput('label', 'Chất lượng công chức');
    fixture.componentRef.setInput('columns', columns);
    fixture.componentRef.setInput('rows', [row('u1', '9', '4', ''), row('total', '9', '4', '1')]);
    opened = [];
    fixture.componentInstance.opened.subscribe((figure) => opened.push(figure));
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
  });
  afterEach(() => fixture.nativeElement.remove());

  const cell = (place: string): HTMLElement => fixture.nativeElement.querySelector(`[data-place="${place}"]`);
  const press = async (from: HTMLElement, key: string): Promise<void> => {
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  };

  it('writes shared headings once and says which columns are not on the form', () => {
    const headings = [...fixture.nativeElement.querySelectorAll('thead th')].map(
      (heading: HTMLElement) => `${heading.textContent?.trim()} ${heading.getAttribute('colspan') ?? ''}`,
    );
    expect(headings).toEqual(['Đơn vị ', 'Tổng số 1', 'Chuyên môn 2', 'Thạc sĩ 1', 'Chưa có dữ liệu 1']);
    const numbers = [...fixture.nativeElement.querySelectorAll('.numbers td')].map((one: HTMLElement) =>
      one.textContent?.trim(),
    );
    expect(numbers).toEqual(['A', '1', '2', 'ngoài mẫu']);
  });

  it('opens a figure by click and by Enter, and nothing where nobody stands', async () => {
    cell('0.1').click();
    await press(cell('1.2'), 'Enter');
    cell('0.2').click();
    await press(cell('0.2'), 'Enter');
    expect(opened).toEqual([
      { row: 'u1', column: 'c2' },
      { row: 'total', column: 'm1' },
    ]);
  });

  it('is one stop of the Tab key, and moves inside by arrows', async () => {
    const stops = (): string[] =>
      [...fixture.nativeElement.querySelectorAll('td[tabindex="0"]')].map(
        (one: HTMLElement) => one.dataset['place'] ?? '',
      );
    expect(stops()).toEqual(['0.0']);
    cell('0.0').focus();
    await press(cell('0.0'), 'ArrowRight');
    await press(cell('0.1'), 'ArrowDown');
    expect(document.activeElement).toBe(cell('1.1'));
    expect(stops()).toEqual(['1.1']);
  });
});
