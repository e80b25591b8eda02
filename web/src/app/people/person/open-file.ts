import { httpResource } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { PersonFile } from '@hr/contracts';
import { map, Observable, of, tap } from 'rxjs';
import { catchError } from 'rxjs/operators';
import { SessionStore } from '../../session';
import { FieldsEditor } from '../../fields/fields-editor';
import { PeopleApi, Payload, RowKind } from '../people-api';

/** The file on screen: read once, replaced by what every save answers. Sections reach it here. */
@Injectable()
export class OpenFile {
  private readonly api = inject(PeopleApi);
  private readonly session = inject(SessionStore);
  private readonly editors = new Set<FieldsEditor>();

  readonly id = signal('');
  readonly resource = httpResource<PersonFile>(() => (this.id() ? `/api/people/${this.id()}` : undefined));
  /** The last file known of this person: a reload does not empty the screen. */
  private readonly known = linkedSignal<{ id: string; file: PersonFile | undefined }, PersonFile | undefined>(
    {
      source: () => ({ id: this.id(), file: this.resource.hasValue() ? this.resource.value() : undefined }),
      computation: ({ id, file }, previous) =>
        file ?? (previous?.value?.id === id ? previous.value : undefined),
    },
  );
  readonly file = this.known.asReadonly();
  readonly mayWrite = computed(() => (this.file()?.mayWrite ?? false) && this.session.can('person.write'));
  /** Counts unlockings, so that the list of readers is read anew. */
  readonly readings = signal(0);
  /** Counts the saves, so that history beside the file is read anew. */
  readonly saves = signal(0);

  /** Editors tell of themselves, so that the page knows of unsaved work. In a field initialiser of their section. */
  register(editor: FieldsEditor): FieldsEditor {
    this.editors.add(editor);
    // Another person in the same page has sections of its own.
    inject(DestroyRef).onDestroy(() => this.editors.delete(editor));
    return editor;
  }

  hasUnsavedWork(): boolean {
    return [...this.editors].some((editor) => editor.isDirty());
  }

  change(changes: Payload, version = this.version()): Observable<PersonFile> {
    return this.api.change(this.id(), version, changes).pipe(tap((file) => this.accept(file)));
  }

  addRow(kind: RowKind, row: Payload, version = this.version()): Observable<PersonFile> {
    return this.api.addRow(this.id(), kind, version, row).pipe(tap((file) => this.accept(file)));
  }

  changeRow(kind: RowKind, rowId: string, row: Payload, version = this.version()): Observable<PersonFile> {
    return this.api.changeRow(this.id(), kind, rowId, version, row).pipe(tap((file) => this.accept(file)));
  }

  removeRow(kind: RowKind, rowId: string): Observable<PersonFile> {
    return this.api.removeRow(this.id(), kind, rowId, this.version()).pipe(tap((file) => this.accept(file)));
  }

  accept(file: PersonFile): void {
    this.resource.set(file);
    this.saves.update((count) => count + 1);
  }

  /** Something about the file was read that its history tells of, without a change. */
  opened(): void {
    this.readings.update((count) => count + 1);
  }

  /** Whose version stands now; not everyone may read the history, then it stays unsaid. */
  lastEditor(): Observable<string> {
    if (!this.session.can('history.read')) return of('');
    return this.api.lastChange(this.id()).pipe(
      map(({ items }) => items[0]?.by ?? ''),
      catchError(() => of('')),
    );
  }

  private version(): number {
    return this.file()?.version ?? 0;
  }
}
