import { Component, computed, ElementRef, input, linkedSignal, output, viewChild } from '@angular/core';
import { headRows } from './head-rows';
import { type Place, placeAfter, type ShownColumn, type ShownRow } from './table-view';

/**
 * A statutory table: printed headings that stay at the top, units that stay at the left, figures one moves over with the
 * arrow keys and opens with Enter. One listener for all of them, as there may be thousands.
 */
@Component({
  selector: 'hr-report-table',
  templateUrl: './report-table.html',
  styleUrl: './report-table.scss',
})
export class ReportTable {
  readonly label = input.required<string>();
  /** Heading of the first column. */
  readonly lead = input('Đơn vị');
  readonly columns = input.required<readonly ShownColumn[]>();
  readonly rows = input.required<readonly ShownRow[]>();
  /** The figure whose people are open. */
  readonly chosen = input<{ readonly row: string; readonly column?: string } | null>(null);
  readonly isStale = input(false);
  readonly opened = output<{ readonly row: string; readonly column: string }>();

  private readonly table = viewChild.required<ElementRef<HTMLTableElement>>('table');
  protected readonly head = computed(() => headRows(this.columns().map(({ path }) => path)));
  /** Columns with which a block begins: a stronger line stands before them. */
  protected readonly edges = computed(
    () => new Set((this.head()[0] ?? []).filter(({ at }) => at > 0).map(({ at }) => at)),
  );
  /** The one figure the Tab key reaches. */
  private readonly active = linkedSignal<unknown, Place>({
    source: () => [this.rows().length, this.columns().length],
    computation: () => ({ row: 0, column: 0 }),
  });

  protected isActive(row: number, column: number): boolean {
    const active = this.active();
    return active.row === row && active.column === column;
  }

  protected isChosen(row: number, column: number): boolean {
    const chosen = this.chosen();
    return (
      chosen !== null && this.rows()[row]?.key === chosen.row && this.columns()[column]?.key === chosen.column
    );
  }

  protected press(event: Event): void {
    this.open(placeOf(event));
  }

  protected remember(event: Event): void {
    const place = placeOf(event);
    if (place) this.active.set(place);
  }

  protected move(event: KeyboardEvent): void {
    const place = placeOf(event);
    if (!place || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return this.open(place);
    }
    const isWide = event.ctrlKey || event.metaKey;
    const next = placeAfter(event.key, isWide, place, this.rows().length, this.columns().length);
    if (!next) return;
    event.preventDefault();
    this.table()
      .nativeElement.querySelector<HTMLElement>(`[data-place="${next.row}.${next.column}"]`)
      ?.focus();
  }

  private open(place: Place | null): void {
    const row = place ? this.rows()[place.row] : undefined;
    const column = place ? this.columns()[place.column] : undefined;
    if (!place || !row?.cells[place.column]?.opens || !column) return;
    this.opened.emit({ row: row.key, column: column.key });
  }
}

function placeOf(event: Event): Place | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split('.').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
