import { inject, signal } from '@angular/core';
import { submit } from '@angular/forms/signals';
import type { PersonFile } from '@hr/contracts';
import { Confirm, sentenceOf, Snack } from '../../ui';
import { toEdited, toPayload } from '../../fields/edited-values';
import { EditedValues, FieldRules, FieldSpec } from '../../fields/field-spec';
import { FieldsEditor } from '../../fields/fields-editor';
import { Payload, RowKind } from '../people-api';
import { OpenFile } from './open-file';
import { VersionConflict } from './version-conflict';
import { firstValueFrom, isObservable, map, Observable } from 'rxjs';

export interface RowOptions<Row> {
  readonly kind: RowKind;
  /** What one row is called: "văn bằng, chứng chỉ". */
  readonly noun: string;
  readonly specs: readonly FieldSpec[];
  readonly rules?: FieldRules;
  /** The rows in the file, or asked for where the file does not have them. */
  readonly rowsOf: (file: PersonFile) => readonly Row[] | Observable<readonly Row[]>;
  /** One in this table. */
  readonly idOf: (row: Row) => string;
  /** Where a correction is a row of its own: the one that stands now for a row that was read before. */
  readonly standing?: (rows: readonly Row[], row: Row) => Row | undefined;
  /** What the API calls the row, where that is another name. */
  readonly addressOf?: (row: Row) => string;
  /** One row in words, for questions. */
  readonly say: (row: Row) => string;
  readonly valuesOf?: (row: Row) => EditedValues;
  /** `before` is what stands now, when a row is changed: then only the difference is sent. */
  readonly payloadOf?: (edited: EditedValues, row: Row | null, before?: EditedValues) => Payload;
  /** What a new row starts with. */
  readonly fresh?: (file: PersonFile) => Readonly<Record<string, string>>;
  /** Beside the row itself, what taking it away changes. */
  readonly removalEffect?: string;
  /** Rows of this kind are never changed or taken away: a correction is a further row. */
  readonly isAppendOnly?: boolean;
}

const newRow = 'new';

/** Adding, changing and taking away rows of one table of a file. Made in a field initialiser of its section. */
export class RowWork<Row> {
  private readonly open = inject(OpenFile);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly started = signal<{ id: string; row: Row | null } | null>(null);

  readonly mayWrite = this.open.mayWrite;
  readonly noun: string;
  readonly editor: FieldsEditor;
  readonly conflict: VersionConflict;

  constructor(private readonly options: RowOptions<Row>) {
    this.noun = options.noun;
    this.conflict = new VersionConflict(this.open, (file) => this.valuesIn(file));
    this.editor = this.open.register(
      new FieldsEditor({
        specs: options.specs,
        rules: options.rules,
        save: (edited, before) => this.send(edited, before),
        saved: () => {
          this.snack.say(`Đã lưu ${options.noun}`);
          this.started.set(null);
        },
        refused: (problem) => this.conflict.meet(problem, this.editor),
      }),
    );
  }

  isEditing(row: Row): boolean {
    return this.started()?.id === this.options.idOf(row);
  }

  isAdding(): boolean {
    return this.started()?.id === newRow;
  }

  /** The row under work; null while one is being added. */
  current(): Row | null {
    return this.started()?.row ?? null;
  }

  isBusy(): boolean {
    return this.started() !== null;
  }

  heading(): string {
    if (this.isAdding()) return `Thêm ${this.noun}`;
    return this.options.isAppendOnly ? `Đính chính ${this.noun}` : `Sửa ${this.noun}`;
  }

  add(): void {
    const file = this.open.file();
    if (!file) return;
    this.started.set({ id: newRow, row: null });
    const empty = toEdited(this.options.specs, {});
    this.editor.open({ ...empty, values: { ...empty.values, ...this.options.fresh?.(file) } });
  }

  change(row: Row): void {
    this.started.set({ id: this.options.idOf(row), row });
    this.editor.open(this.values(row));
  }

  discard(): void {
    this.conflict.theirs.set(null);
    this.editor.close();
    this.started.set(null);
  }

  async settle(next: 'save' | 'edit'): Promise<void> {
    this.conflict.settle(this.editor);
    if (next === 'edit') return;
    if (this.editor.isDirty()) await submit(this.editor.form);
    else this.discard();
  }

  async remove(row: Row): Promise<void> {
    const { kind, noun, say, removalEffect } = this.options;
    const isSure = await this.confirm.ask({
      heading: `Xóa ${noun}?`,
      text: `"${say(row)}" sẽ không còn trong hồ sơ. ${removalEffect ?? ''} Lịch sử thay đổi vẫn ghi lại nội dung đã xóa.`,
      action: 'Xóa',
      grave: true,
    });
    if (!isSure) return;
    try {
      await firstValueFrom(this.open.removeRow(kind, this.addressOf(row)));
      this.snack.say(`Đã xóa ${noun}`);
    } catch (error) {
      this.snack.say(`Chưa xóa được: ${sentenceOf(error)}`);
    }
  }

  private values(row: Row): EditedValues {
    return this.options.valuesOf?.(row) ?? toEdited(this.options.specs, row as object);
  }

  /** The row under work as another file has it; a row that is just being added is in nobody else's way. */
  private valuesIn(file: PersonFile): EditedValues | null | Observable<EditedValues | null> {
    const started = this.started();
    if (!started) return null;
    if (started.id === newRow) return this.editor.before();
    const pick = (rows: readonly Row[]): EditedValues | null => {
      const row =
        started.row && this.options.standing
          ? this.options.standing(rows, started.row)
          : rows.find((one) => this.options.idOf(one) === started.id);
      return row === undefined ? null : this.values(row);
    };
    const rows = this.options.rowsOf(file);
    return isObservable(rows) ? rows.pipe(map(pick)) : pick(rows);
  }

  private send(edited: EditedValues, before: EditedValues): ReturnType<OpenFile['addRow']> {
    const { kind, specs, payloadOf, isAppendOnly } = this.options;
    const row = this.started()?.row ?? null;
    const base = row === null || isAppendOnly ? undefined : before;
    const payload = payloadOf?.(edited, row, base) ?? toPayload(specs, edited, base);
    return row === null || isAppendOnly
      ? this.open.addRow(kind, payload)
      : this.open.changeRow(kind, this.addressOf(row), payload);
  }

  private addressOf(row: Row): string {
    return (this.options.addressOf ?? this.options.idOf)(row);
  }
}
