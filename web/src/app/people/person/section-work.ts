import { inject } from '@angular/core';
import { submit } from '@angular/forms/signals';
import type { PersonFile } from '@hr/contracts';
import { checkPerson, PersonFacts } from '@hr/domain';
import { SessionStore } from '../../session';
import { Snack } from '../../ui';
import { CodeLists } from '../../fields/code-lists';
import { toEdited, toPayload } from '../../fields/edited-values';
import { asFault, EditedValues, Fault, FieldSpec } from '../../fields/field-spec';
import { FieldsEditor } from '../../fields/fields-editor';
import { OpenFile } from './open-file';
import { VersionConflict } from './version-conflict';

/** Reading, changing and saving the plain fields of one section. Made in a field initialiser of the section. */
export class SectionWork {
  private readonly open = inject(OpenFile);
  private readonly session = inject(SessionStore);
  private readonly snack = inject(Snack);
  private readonly provinces = inject(CodeLists).entries('cccd_province_codes');

  readonly file = this.open.file;
  readonly mayWrite = this.open.mayWrite;
  readonly editor: FieldsEditor;
  readonly conflict: VersionConflict;

  constructor(
    readonly heading: string,
    readonly specs: readonly FieldSpec[],
  ) {
    this.conflict = new VersionConflict(this.open, (file) => this.valuesOf(file));
    this.editor = this.open.register(
      new FieldsEditor({
        specs,
        rules: (values) => this.check(values),
        save: (edited, before) => this.open.change(toPayload(specs, edited, before)),
        saved: () => this.snack.say(`Đã lưu mục ${heading}`),
        refused: (problem) => this.conflict.meet(problem, this.editor),
      }),
    );
  }

  valuesOf(file: PersonFile): EditedValues {
    return toEdited(this.specs, file, file.addresses);
  }

  start(): void {
    const file = this.file();
    if (file) this.editor.open(this.valuesOf(file));
  }

  discard(): void {
    this.conflict.theirs.set(null);
    this.editor.close();
  }

  settle(next: 'save' | 'edit'): void {
    this.conflict.settle(this.editor);
    if (next === 'save') void this.saveSettled();
  }

  private async saveSettled(): Promise<void> {
    if (this.editor.isDirty()) await submit(this.editor.form);
    else this.editor.close();
  }

  /** The whole file is looked at, as some rules span sections; what is wrong elsewhere is not held against this one. */
  private check(values: Readonly<Record<string, string>>): readonly Fault[] {
    const provinces = this.provinces();
    return checkPerson({ ...this.file(), ...values } as PersonFacts, {
      today: this.session.today(),
      provinceCodes: provinces.length > 0 ? new Set(provinces.map(({ code }) => code)) : undefined,
    })
      .filter(({ path }) => path in values)
      .map(asFault);
  }
}
