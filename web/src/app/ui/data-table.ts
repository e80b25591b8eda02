import { NgTemplateOutlet } from '@angular/common';
import { BreakpointObserver } from '@angular/cdk/layout';
import {
  booleanAttribute,
  Component,
  computed,
  contentChildren,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { CellTemplate, Column } from './column';
import { Icon } from './icon';
import { Skeleton } from './states';

const defaultColumnWidth = 130;

/** A list people look at all day. See README for what it does and how its parts are put together. */
@Component({
  selector: 'hr-data-table',
  imports: [Icon, NgTemplateOutlet, RouterLink, Skeleton],
  templateUrl: './data-table.html',
  styleUrl: './data-table.scss',
})
export class DataTable<T> {
  readonly label = input.required<string>();
  readonly columns = input.required<readonly Column<T>[]>();
  /** Keys of the columns on screen, from the column chooser; all that are not optional when absent. */
  readonly shown = input<readonly string[] | null>(null);
  readonly rows = input.required<readonly T[]>();
  readonly rowId = input.required<(row: T) => string>();
  /** Address a row leads to; makes the first column a link. Without it `opened` tells. */
  readonly rowLink = input<(row: T) => string | null>();
  readonly loading = input(false, { transform: booleanAttribute });
  readonly selectable = input(false, { transform: booleanAttribute });
  readonly sort = model('');
  readonly selected = model<ReadonlySet<string>>(new Set());
  readonly opened = output<T>();

  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cells = contentChildren<CellTemplate<T>>(CellTemplate);
  protected readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(width < 600px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );

  protected readonly visible = computed(() => {
    const keys = this.shown();
    return this.columns().filter((column) => (keys ? keys.includes(column.key) : !column.optional));
  });
  protected readonly cardColumns = computed(() => this.columns().filter(({ card }) => card));
  protected readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.key(), cell.template])),
  );
  protected readonly minWidth = computed(() =>
    this.visible().reduce(
      (sum, { width }) => sum + (Number.parseInt(width ?? '', 10) || defaultColumnWidth),
      40,
    ),
  );
  /** The one row the Tab key stops at; arrows move it. A new page starts at the top. */
  protected readonly activeRow = linkedSignal({ source: this.rows, computation: () => 0 });
  protected readonly selectedHere = computed(
    () => this.rows().filter((row) => this.selected().has(this.rowId()(row))).length,
  );

  /** Brings a row into sight and puts the cursor on it; a row of another page is left alone. */
  reveal(id: string): void {
    const index = this.rows().findIndex((row) => this.rowId()(row) === id);
    if (index === -1) return;
    this.activeRow.set(index);
    const row = this.rowAt(index);
    row?.scrollIntoView({ block: 'center' });
    (row?.querySelector<HTMLElement>('.title a') ?? row)?.focus({ preventScroll: true });
  }

  protected sortMark({ sort }: Column<T>): 'ascending' | 'descending' | 'none' {
    if (this.sort() === sort) return 'ascending';
    return this.sort() === `-${sort}` ? 'descending' : 'none';
  }

  protected sortBy({ sort }: Column<T>): void {
    if (sort) this.sort.set(this.sort() === sort ? `-${sort}` : sort);
  }

  protected isSelected(row: T): boolean {
    return this.selected().has(this.rowId()(row));
  }

  protected toggle(row: T): void {
    const id = this.rowId()(row);
    const next = new Set(this.selected());
    if (!next.delete(id)) next.add(id);
    this.selected.set(next);
  }

  protected toggleAll(): void {
    const ids = this.rows().map(this.rowId());
    const next = new Set(this.selected());
    const all = ids.every((id) => next.has(id));
    ids.forEach((id) => (all ? next.delete(id) : next.add(id)));
    this.selected.set(next);
  }

  protected openByClick(event: MouseEvent, row: T): void {
    const target = event.target instanceof Element ? event.target : null;
    // Links and boxes in the row do their own work; marking text with the mouse is no click.
    if (target?.closest('a, button, input, label') || window.getSelection()?.toString()) return;
    this.open(row);
  }

  protected moveByKey(event: KeyboardEvent, row: T, index: number): void {
    if (event.target !== event.currentTarget) return;
    const last = this.rows().length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(index + 1, last),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: last,
      PageDown: Math.min(index + 10, last),
      PageUp: Math.max(index - 10, 0),
    };
    const next = to[event.key];
    if (next !== undefined) this.focusRow(next);
    else if (event.key === 'Enter') this.open(row);
    else if (event.key === ' ' && this.selectable()) this.toggle(row);
    else return;
    event.preventDefault();
  }

  private focusRow(index: number): void {
    this.activeRow.set(index);
    this.rowAt(index)?.focus();
  }

  private rowAt(index: number): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(`[data-row="${index}"]`);
  }

  private open(row: T): void {
    const link = this.rowLink()?.(row);
    if (link) void this.router.navigateByUrl(link);
    this.opened.emit(row);
  }
}
