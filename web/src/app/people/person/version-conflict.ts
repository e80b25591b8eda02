import { signal } from '@angular/core';
import { isObservable, Observable } from 'rxjs';
import type { PersonFile } from '@hr/contracts';
import { Problem } from '../../ui';
import { sameField, withField } from '../../fields/edited-values';
import { EditedValues, FieldSpec } from '../../fields/field-spec';
import { FieldsEditor } from '../../fields/fields-editor';
import { OpenFile } from './open-file';

export interface Difference {
  readonly spec: FieldSpec;
  readonly takesMine: boolean;
}

/** Two people saved the same record: what stands now and what was typed here, until every field has been chosen. */
export class VersionConflict {
  readonly theirs = signal<EditedValues | null>(null);
  readonly by = signal('');
  readonly differences = signal<readonly Difference[]>([]);
  private current: PersonFile | undefined;

  constructor(
    private readonly open: OpenFile,
    /** What stands now; asked for where the refusal does not bring it along. */
    private readonly valuesOf: (file: PersonFile) => EditedValues | null | Observable<EditedValues | null>,
  ) {}

  /** Takes a stale refusal; false leaves every other problem to the form. */
  meet(problem: Problem, editor: FieldsEditor): boolean {
    const current = problem.body['current'];
    if (problem.status !== 409 || !problem.type.endsWith('stale') || !isFile(current)) return false;
    const theirs = this.valuesOf(current);
    if (isObservable(theirs)) {
      theirs.subscribe((found) => this.show(current, found ?? editor.before(), editor));
      return true;
    }
    // The row is gone meanwhile: there is no second version to choose from.
    if (!theirs) return false;
    this.show(current, theirs, editor);
    return true;
  }

  private show(current: PersonFile, theirs: EditedValues, editor: FieldsEditor): void {
    this.current = current;
    this.by.set('');
    this.open.lastEditor().subscribe((name) => this.by.set(name));
    this.theirs.set(theirs);
    const [mine, before] = [editor.edited(), editor.before()];
    this.differences.set(
      editor.specs
        .filter((spec) => !sameField(spec, mine, theirs))
        // What only the other one touched stays as the other one left it, unless chosen otherwise.
        .map((spec) => ({ spec, takesMine: !sameField(spec, mine, before) })),
    );
  }

  choose(key: string, takesMine: boolean): void {
    this.differences.update((all) => all.map((one) => (one.spec.key === key ? { ...one, takesMine } : one)));
  }

  /** The file as it stands becomes the base; what was chosen as one's own is the change on it. */
  settle(editor: FieldsEditor): void {
    const theirs = this.theirs();
    if (!theirs || !this.current) return;
    const mine = editor.edited();
    const merged = this.differences().reduce(
      (values, { spec, takesMine }) => (takesMine ? withField(spec, values, mine) : values),
      theirs,
    );
    this.open.accept(this.current);
    editor.open(theirs, merged);
    this.theirs.set(null);
  }
}

function isFile(value: unknown): value is PersonFile {
  return typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
}
