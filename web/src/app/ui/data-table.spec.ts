import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { Column } from './column';
import { DataTable } from './data-table';
import { Empty } from './states';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly step: number;
}

@Component({
  selector: 'hr-people-table',
  imports: [DataTable, Empty],
  template: `
    <hr-data-table
      label="Hồ sơ"
      selectable
      [columns]="columns"
      [rows]="rows()"
      [rowId]="rowId"
      [(sort)]="sort"
      [(selected)]="selected"
      (opened)="opened.set($event)"
    >
      <hr-empty tableEmpty heading="Không có ai" />
    </hr-data-table>
  `,
})
class PeopleTable {
  readonly rows = signal<readonly Row[]>([
    { id: 'a', name: 'An', step: 2 },
    { id: 'b', name: 'Bình', step: 3 },
    { id: 'c', name: 'Cúc', step: 1 },
  ]);
  readonly columns: readonly Column<Row>[] = [
    { key: 'name', header: 'Họ và tên', text: (row) => row.name, sort: 'name' },
    { key: 'step', header: 'Bậc', text: (row) => String(row.step), align: 'end' },
    { key: 'note', header: 'Lưu ý', text: () => '', optional: true },
  ];
  readonly rowId = (row: Row): string => row.id;
  readonly sort = signal('');
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly opened = signal<Row | null>(null);
}

describe('DataTable', () => {
  async function open() {
    const fixture = TestBed.createComponent(PeopleTable);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    document.body.append(host);
    const rows = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('tbody tr')];
    const press = async (key: string): Promise<void> => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await fixture.whenStable();
    };
    return { fixture, host, rows, press, screen: fixture.componentInstance };
  }

  it('is walked, chosen from and opened by keyboard', async () => {
    const { rows, press, screen } = await open();
    rows()[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    await press(' ');
    expect([...screen.selected()]).toEqual(['b']);
    await press('End');
    await press('Enter');
    expect(screen.opened()?.name).toBe('Cúc');
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('goes on at a row, and leaves one of another page alone', async () => {
    const { fixture, rows, press } = await open();
    const scrolled: Element[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled.push(this);
    };
    const table = fixture.debugElement.query(By.directive(DataTable)).componentInstance as DataTable<Row>;
    table.reveal('b');
    expect(document.activeElement).toBe(rows()[1]);
    expect(scrolled).toEqual([rows()[1]]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(rows()[2]);
    table.reveal('z');
    expect(document.activeElement).toBe(rows()[2]);
  });

  it('sorts up, then down, and says so', async () => {
    const { fixture, host, screen } = await open();
    const heading = host.querySelector('th button');
    heading?.dispatchEvent(new MouseEvent('click'));
    await fixture.whenStable();
    expect(screen.sort()).toBe('name');
    expect(heading?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    heading?.dispatchEvent(new MouseEvent('click'));
    await fixture.whenStable();
    expect(screen.sort()).toBe('-name');
  });

  it('chooses the whole page without losing what is chosen elsewhere', async () => {
    const { fixture, host, screen } = await open();
    screen.selected.set(new Set(['z', 'a']));
    await fixture.whenStable();
    host.querySelector<HTMLInputElement>('th input')?.click();
    await fixture.whenStable();
    expect([...screen.selected()].sort()).toEqual(['a', 'b', 'c', 'z']);
  });

  it('hides columns nobody asked for, and shows why there are no rows', async () => {
    const { fixture, host, screen } = await open();
    expect([...host.querySelectorAll('th')].map((cell) => cell.textContent?.trim())).not.toContain('Lưu ý');
    screen.rows.set([]);
    await fixture.whenStable();
    expect(host.textContent).toContain('Không có ai');
  });
});
