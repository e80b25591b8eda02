import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ImportView, OrganisationList } from '@hr/contracts';
import { tap } from 'rxjs';
import { CodePicker, ErrorSummary, Field, InputDress, NumberPipe, Panel, SaveKey, sentForm } from '../ui';
import { ImportsApi } from './imports-api';
import { answersOf, draftOf, fieldOptions, passedOver } from './mapping-draft';
import { unitOptions } from './unit-options';

interface ClassEntry {
  readonly code: string;
  readonly name: string;
  readonly isClosed?: boolean;
}

/** Columns and units of the file that were not recognised, to be told once; the layout is remembered. */
@Component({
  selector: 'hr-import-mapping',
  imports: [
    CodePicker,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SaveKey,
  ],
  templateUrl: './import-mapping.html',
  styleUrl: './import-mapping.scss',
})
export class ImportMapping {
  private readonly api = inject(ImportsApi);
  readonly view = input.required<ImportView>();
  readonly answered = output<ImportView>();
  readonly cancelled = output();

  protected readonly isAsked = computed(() => this.view().state === 'mapping');
  protected readonly askedColumns = computed(() => this.columnsWhere(true));
  protected readonly knownColumns = computed(() => this.columnsWhere(false));
  protected readonly askedUnits = computed(() => this.view().units.filter(({ isAsked }) => isAsked));
  /** Asked of a list that names no class; once told, it can be told otherwise from the preview. */
  protected readonly hasClass = computed(() => {
    const { mapping, classCode } = this.view();
    const isTold = this.isAsked() && this.askedColumns().length === 0 && classCode !== null;
    return !isTold && !mapping.some(({ field }) => field === 'subjectClass');
  });
  protected readonly fields = computed(() => fieldOptions(this.view()));

  private readonly unitTree = httpResource<OrganisationList>(() =>
    this.askedUnits().length > 0
      ? { url: '/api/organisations', params: { asOf: this.view().asOf } }
      : undefined,
  );
  protected readonly unitsOf = computed(() => {
    const nodes = this.unitTree.hasValue() ? this.unitTree.value().items : [];
    const { organisationId } = this.view();
    return new Map(
      this.askedUnits().map(({ key, candidates }) => [key, unitOptions(nodes, organisationId, candidates)]),
    );
  });
  private readonly classList = httpResource<{ items: readonly ClassEntry[] }>(() =>
    this.hasClass() ? '/api/codes/subject_classes' : undefined,
  );
  protected readonly classes = computed(() =>
    (this.classList.hasValue() ? this.classList.value().items : []).filter(({ isClosed }) => !isClosed),
  );

  private readonly model = linkedSignal(() => draftOf(this.view()));
  protected readonly mappingForm = sentForm(
    this.model,
    (path) => {
      applyEach(path.columns, (column) => {
        required(column.field, { message: 'Hãy chọn một mục, hoặc bỏ qua cột này.' });
        validate(column.field, ({ value, valueOf }) => {
          const field = value();
          const isTwice =
            field !== '' && field !== passedOver && this.timesChosen(valueOf(path.columns), field) > 1;
          return isTwice ? { kind: 'repeated', message: 'Mục này đã ghép với một cột khác.' } : undefined;
        });
      });
      applyEach(path.units, (unit) =>
        required(unit.organisationId, { message: 'Hãy chọn đơn vị, hoặc không nhập các dòng này.' }),
      );
      required(path.classCode, {
        message: 'Hãy chọn đối tượng.',
        when: ({ valueOf }) => !valueOf(path.columns).some(({ field }) => field === 'subjectClass'),
      });
    },
    { send: () => this.send() },
  );

  isDirty(): boolean {
    return this.mappingForm().dirty();
  }

  protected timesChosen(columns: readonly { readonly field: string }[], field: string): number {
    return columns.filter((column) => column.field === field).length;
  }

  private columnsWhere(isAsked: boolean): { place: number; column: ImportView['mapping'][number] }[] {
    return this.view()
      .mapping.map((column, place) => ({ place, column }))
      .filter(({ column }) => column.isAsked === isAsked);
  }

  private send(): ReturnType<ImportsApi['map']> {
    const view = this.view();
    return this.api.map(view.id, answersOf(this.model(), view)).pipe(
      tap((next) => {
        this.mappingForm().reset();
        this.answered.emit(next);
      }),
    );
  }
}
