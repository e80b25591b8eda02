import { signal } from '@angular/core';
import type { EditableRow, ProposalInput } from '@hr/contracts';
import type { DeclarableTable } from '@hr/domain';
import { of, tap } from 'rxjs';
import { toEdited, toPayload } from '../fields/edited-values';
import { FieldsEditor } from '../fields/fields-editor';
import { specsOf } from './section-specs';

export type ProposedRow = NonNullable<ProposalInput['rows']>[number];

/** Rows of one table as the person would have them: what is there, what is to be added, changed, taken out. */
export class RowProposals {
  readonly proposed = signal<readonly ProposedRow[]>([]);
  readonly editor: FieldsEditor;
  /** The row in the form; null is a new one. */
  private readonly editing = signal<EditableRow | null>(null);

  constructor(
    readonly table: DeclarableTable,
    readonly rows: readonly EditableRow[],
    earlier: readonly Record<string, unknown>[],
  ) {
    this.proposed.set(earlier as unknown as ProposedRow[]);
    this.editor = new FieldsEditor({
      specs: specsOf(table.fields),
      save: (edited) => of(null).pipe(tap(() => this.keep(toPayload(this.editor.specs, edited)))),
    });
  }

  of(row: EditableRow): ProposedRow | undefined {
    return this.proposed().find(({ rowId }) => rowId === row.id);
  }

  added(): readonly ProposedRow[] {
    return this.proposed().filter(({ operation }) => operation === 'insert');
  }

  mayAdd(): boolean {
    return !this.table.isSingle || (this.rows.length === 0 && this.added().length === 0);
  }

  add(): void {
    this.editing.set(null);
    this.editor.open(toEdited(this.editor.specs, {}));
  }

  edit(row: EditableRow): void {
    this.editing.set(row);
    this.editor.open(toEdited(this.editor.specs, row.values));
  }

  takeOut(row: EditableRow): void {
    this.undo(row.id);
    this.proposed.update((rows) => [
      ...rows,
      { table: this.table.table, operation: 'delete', rowId: row.id },
    ]);
  }

  undo(rowId: string): void {
    this.proposed.update((rows) => rows.filter((row) => row.rowId !== rowId));
  }

  forget(row: ProposedRow): void {
    this.proposed.update((rows) => rows.filter((one) => one !== row));
  }

  /** What a new row is called until it has a place in the file. */
  nameOf({ values }: ProposedRow): string {
    const field = this.table.fields.find(({ key, kind }) => kind === 'text' && values?.[key]);
    return field ? String(values?.[field.key]) : this.table.row;
  }

  payload(): ProposedRow[] {
    // The name of a new row goes back with it, so that what is attached to it stays there.
    return this.proposed().map(({ key, table, operation, rowId, values }) => ({
      ...(key && operation === 'insert' ? { key } : {}),
      table,
      operation,
      rowId: rowId ?? null,
      ...(values ? { values } : {}),
    }));
  }

  private keep(values: Record<string, unknown>): void {
    const row = this.editing();
    if (row) this.undo(row.id);
    this.proposed.update((rows) => [
      ...rows,
      { table: this.table.table, operation: row ? 'update' : 'insert', rowId: row?.id ?? null, values },
    ]);
  }
}
