import { Directive, inject, input, TemplateRef } from '@angular/core';

/** One column of a table, declared in one place: heading, text, sort, place on a phone. */
export interface Column<T> {
  readonly key: string;
  readonly header: string;
  /** The cell in plain words; also its tooltip when it is cut. */
  readonly text: (row: T) => string;
  /** Name under which the server sorts it; without it the heading is no button. */
  readonly sort?: string;
  /** Numbers and dates stand at the end. */
  readonly align?: 'start' | 'end';
  /** Fixed share of the width; the columns without one divide the rest. */
  readonly width?: string;
  /** Hidden until chosen. */
  readonly optional?: boolean;
  /** What remains of a row under 600 px. */
  readonly card?: 'title' | 'line';
}

/** `<ng-template hrCell="note" [hrCellOf]="rows()" let-row>` draws the cells of one column. */
@Directive({ selector: 'ng-template[hrCell]' })
export class CellTemplate<T> {
  readonly key = input.required<string>({ alias: 'hrCell' });
  /** Only gives `row` its type. */
  readonly hrCellOf = input<readonly T[]>([]);
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);

  static ngTemplateContextGuard<T>(_cell: CellTemplate<T>, context: unknown): context is { $implicit: T } {
    return context !== undefined;
  }
}
