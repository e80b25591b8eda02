import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot, min, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CLASS_FORMS, CLASS_PLACES, SCHOOL_KINDS, STAFF_LEVELS } from '@hr/domain';
import { tap } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import {
  type CodeOption,
  CodePicker,
  DateInput,
  ErrorState,
  ErrorSummary,
  Field,
  type HoldsUnsavedWork,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentForm,
  Skeleton,
  Snack,
  TreePicker,
  warnBeforeUnload,
} from '../ui';
import { AmountList, type AmountRow } from './amount-list';
import { costOptions, fundingOptions } from './amount-words';
import { asClassInput, draftOf } from './class-draft';
import { TrainingApi } from './training-api';
import type { MaterialSets, ProgrammePage, Schools, TrainingClass } from './training-types';

const asList = (
  words: Readonly<Record<string, string>>,
): readonly { readonly code: string; readonly name: string }[] =>
  Object.entries(words).map(([code, name]) => ({ code, name }));

/** Opens a class, or changes one. */
@Component({
  selector: 'hr-class-editor',
  imports: [
    AmountList,
    CodePicker,
    DateInput,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    SaveKey,
    Skeleton,
    TreePicker,
  ],
  templateUrl: './class-form.html',
  styleUrls: ['./training-page.scss'],
  styles: `
    .whole {
      grid-column: 1 / -1;
    }

    .money {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 20px 32px;
      align-items: start;
    }
  `,
})
export class ClassEditor implements HoldsUnsavedWork {
  /** Absent for a new class. */
  readonly id = input<string>();
  /** A programme that is already chosen, from the plan. */
  readonly chuongTrinh = input<string>();

  private readonly api = inject(TrainingApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  protected readonly units = inject(CodeLists).organisations();

  protected readonly resource = httpResource<TrainingClass>(() =>
    this.id() ? `/api/training/classes/${this.id()}` : undefined,
  );
  protected readonly existing = computed(() =>
    this.resource.hasValue() ? this.resource.value() : undefined,
  );
  private readonly programmePage = httpResource<ProgrammePage>(() => '/api/training/programmes?pageSize=200');
  private readonly schoolList = httpResource<Schools>(() => '/api/training/schools');
  private readonly materialSets = httpResource<MaterialSets>(() => '/api/training/material-sets');
  private readonly programmeRows = computed(() =>
    this.programmePage.hasValue() ? this.programmePage.value().items : [],
  );
  protected readonly programmes = computed<CodeOption[]>(() => {
    const existing = this.existing();
    const listed = this.programmeRows().map(({ id, name, kindName, periods }) => ({
      code: id,
      label: name,
      note: `${kindName} · ${periods} tiết`,
    }));
    return existing && !listed.some(({ code }) => code === existing.programmeId)
      ? [{ code: existing.programmeId, label: existing.programmeName, note: existing.kindName }, ...listed]
      : listed;
  });
  protected readonly schools = computed<CodeOption[]>(() =>
    (this.schoolList.hasValue() ? this.schoolList.value().items : []).map(({ id, name, kind }) => ({
      code: id,
      label: name,
      note: SCHOOL_KINDS[kind],
    })),
  );
  protected readonly materials = computed<CodeOption[]>(() =>
    (this.materialSets.hasValue() ? this.materialSets.value().items : []).flatMap(({ title, versions }) =>
      versions
        .filter(({ state }) => state === 'APPROVED' || state === 'REPLACED')
        .map(({ id, no, state, decisionNumber }) => ({
          code: id,
          label: `${title}, bản ${no}`,
          note: state === 'REPLACED' ? 'đã thay thế' : (decisionNumber ?? undefined),
        })),
    ),
  );
  protected readonly forms = asList(CLASS_FORMS);
  protected readonly places = asList(CLASS_PLACES);
  protected readonly levels = asList(STAFF_LEVELS);
  protected readonly costLines = costOptions;
  protected readonly fundingSources = fundingOptions;

  protected readonly draft = linkedSignal(() => draftOf(this.existing()));
  private readonly storedCosts = computed<AmountRow[]>(() =>
    (this.existing()?.costs ?? []).map(({ line, amount }) => ({ code: line, amount })),
  );
  private readonly storedFunding = computed<AmountRow[]>(() =>
    (this.existing()?.funding ?? []).map(({ source, amount }) => ({ code: source, amount })),
  );
  protected readonly costs = linkedSignal(() => this.storedCosts());
  protected readonly funding = linkedSignal(() => this.storedFunding());
  private readonly isSent = signal(false);
  protected readonly classForm = sentForm(
    this.draft,
    (path) => {
      required(path.programmeId, { message: 'Hãy chọn chương trình.' });
      required(path.name, { message: 'Hãy ghi tên lớp.' });
      required(path.code, { message: 'Hãy ghi mã lớp.' });
      required(path.capacity, { message: 'Hãy ghi số chỗ.' });
      min(path.capacity, 1, { message: 'Số chỗ ít nhất là 1.' });
      required(path.startsOn, { message: 'Hãy ghi ngày khai giảng.' });
      required(path.endsOn, { message: 'Hãy ghi ngày bế giảng.' });
      validate(path.endsOn, ({ value, valueOf }) =>
        value() && valueOf(path.startsOn) > value()
          ? { kind: 'order', message: 'Bế giảng không thể trước khai giảng.' }
          : undefined,
      );
    },
    { send: () => this.send() },
  );

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
    // Once the programmes are there, the one named in the address fills in what follows from it.
    effect(() => {
      const wanted = this.chuongTrinh();
      if (wanted && this.programmeRows().length > 0 && !this.id()) {
        untracked(() => {
          this.draft.update((draft) => ({ ...draft, programmeId: wanted }));
          this.takeProgramme(wanted);
        });
      }
    });
  }

  hasUnsavedWork(): boolean {
    // The lists of money are no fields of the form: changed, they are no longer the stored ones.
    const isMoneyChanged = this.costs() !== this.storedCosts() || this.funding() !== this.storedFunding();
    return (this.classForm().dirty() || isMoneyChanged) && !this.isSent();
  }

  /** What the programme says of itself is filled in where nothing was written yet. */
  protected takeProgramme(programmeId: string): void {
    const programme = this.programmeRows().find(({ id }) => id === programmeId);
    if (!programme) return;
    this.draft.update((draft) => ({
      ...draft,
      programmeId,
      name: draft.name || programme.name,
      periods: draft.periods ?? programme.periods,
      form: programme.form ?? draft.form,
      materialVersionId: draft.materialVersionId || (programme.materialVersionId ?? ''),
    }));
  }

  private send() {
    const input = asClassInput(this.draft(), this.costs(), this.funding());
    const existing = this.existing();
    const sending = existing
      ? this.api.saveClass(existing.id, { ...input, version: existing.version })
      : this.api.createClass(input);
    return sending.pipe(
      tap(({ id }) => {
        this.isSent.set(true);
        this.snack.say(existing ? 'Đã lưu lớp' : 'Đã mở lớp');
        void this.router.navigate(['/dao-tao/lop', id]);
      }),
    );
  }
}
