import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { comparePartial, normaliseName, searchKey } from '@hr/domain';
import { map, Observable, tap } from 'rxjs';
import { filled } from '../../decisions/decision-draft';
import { KindList } from '../../decisions/kind-list';
import { latelyUsed } from '../../decisions/lately-used';
import { PositionChoices } from '../../decisions/position-choices';
import { toEdited, toPayload } from '../../fields/edited-values';
import type { EditedValues } from '../../fields/field-spec';
import { FieldsEditor } from '../../fields/fields-editor';
import { FieldsGrid } from '../../fields/fields-grid';
import { SessionStore } from '../../session';
import {
  DatePipe,
  ErrorSummary,
  HoldsUnsavedWork,
  Icon,
  PageHeader,
  Panel,
  SaveKey,
  Snack,
  warnBeforeUnload,
} from '../../ui';
import { Payload, PeopleApi } from '../people-api';
import {
  askedIn,
  checkNewPerson,
  oldFileFields,
  recruitmentContent,
  recruitmentDocument,
  Way,
  whoFields,
} from './new-person-fields';
import { RecruitmentPreview } from './recruitment-preview';

/** Opens a file for someone who has none, by the decision that brings him, after a look whether he has one. */
@Component({
  selector: 'hr-new-person',
  imports: [
    DatePipe,
    ErrorSummary,
    FieldsGrid,
    FormRoot,
    Icon,
    MatButton,
    PageHeader,
    Panel,
    RecruitmentPreview,
    RouterLink,
    SaveKey,
  ],
  templateUrl: './new-person.html',
  styleUrl: './new-person.scss',
})
export class NewPerson implements HoldsUnsavedWork {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  private readonly kinds = inject(KindList);
  private readonly positions = inject(PositionChoices);
  private readonly lately = latelyUsed();
  private readonly more = viewChild<ElementRef<HTMLDetailsElement>>('more');
  private created = { id: '', isWaiting: false };

  protected readonly way = signal<Way>('DECISION');
  protected readonly isByDecision = computed(() => this.way() === 'DECISION');
  protected readonly whoFields = whoFields;
  protected readonly oldFileFields = oldFileFields;
  private readonly recruitments = computed(() =>
    this.kinds
      .kinds()
      .filter(({ family }) => family === 'RECRUIT')
      .map(({ code, name }) => ({ code, label: name })),
  );
  protected readonly documentFields = computed(() =>
    recruitmentDocument(() => this.recruitments(), this.lately.suggestions()),
  );
  protected readonly content = recruitmentContent(({ organisationId = '', effectiveOn = '' }) =>
    this.positions.at(organisationId, effectiveOn)(),
  );

  protected readonly editor = new FieldsEditor({
    specs: [
      ...whoFields,
      ...askedIn('DECISION', this.way, [
        ...recruitmentDocument(() => [], { issuers: [], signers: [] }),
        ...this.content.foremost,
        ...this.content.further,
      ]),
      ...askedIn('OLD_FILE', this.way, oldFileFields),
    ],
    rules: (values) => checkNewPerson(values, this.session.today()),
    save: (edited) =>
      (this.isByDecision() ? this.recruit(edited) : this.enter(edited)).pipe(
        tap((created) => (this.created = created)),
      ),
    saved: () => {
      this.positions.forget();
      this.snack.say(
        this.created.isWaiting
          ? 'Đã lập hồ sơ; quyết định chờ người thứ hai xác nhận'
          : this.isByDecision()
            ? 'Đã lập hồ sơ và ghi nhận quyết định'
            : 'Đã lập hồ sơ',
      );
      void this.router.navigate(['/ho-so', this.created.id], { replaceUrl: true });
    },
  });
  protected readonly needsSecond = computed(
    () => this.isByDecision() && this.kinds.needsConfirmation(this.editor.edited().values['kind'] ?? ''),
  );

  /** What is said of a recruitment, once everything that is needed is there. */
  protected readonly recruitment = computed<Payload | null>(() => {
    const edited = this.editor.edited();
    const isWhole = this.recruitmentSpecs()
      .filter(({ required }) => required)
      .every(({ key }) => edited.values[key]?.trim());
    return this.isByDecision() && isWhole ? this.sent(edited) : null;
  });
  private readonly recruitmentSpecs = computed(() => [
    ...whoFields,
    ...this.documentFields(),
    ...this.content.foremost,
    ...this.content.further,
  ]);

  /** A name is looked up once it has two words and a birth date stands beside it. */
  private readonly asked = computed(() => {
    const { fullName = '', birthDate = '' } = this.editor.edited().values;
    const name = normaliseName(fullName);
    return name.includes(' ') && birthDate ? { name, birthDate } : undefined;
  });
  private readonly found = httpResource<PeoplePage>(() => {
    const asked = this.asked();
    return asked && { url: '/api/people', params: { q: asked.name, status: 'all', pageSize: 20 } };
  });
  protected readonly namesakes = computed<readonly PersonListItem[]>(() => {
    const asked = this.asked();
    if (!asked || !this.found.hasValue()) return [];
    return this.found
      .value()
      .items.filter(
        ({ fullName, birthDate }) =>
          searchKey(fullName) === searchKey(asked.name) && mayBe(birthDate, asked.birthDate),
      );
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    this.editor.open(toEdited(this.editor.specs, {}));
    warnBeforeUnload(() => this.hasUnsavedWork());
    afterNextRender(() => host.querySelector('input')?.focus());
    // What the server holds against a folded field opens the fold.
    effect(() => {
      const fold = this.more()?.nativeElement;
      const isWrong = this.content.further.some(
        ({ key }) => this.editor.form.values[key]?.().errors().length,
      );
      if (fold && isWrong) fold.open = true;
    });
  }

  hasUnsavedWork(): boolean {
    return this.editor.isDirty();
  }

  private recruit(edited: EditedValues): Observable<{ id: string; isWaiting: boolean }> {
    const recruitment = this.sent(edited);
    return this.api.recruit(recruitment).pipe(
      tap(() => this.lately.keep(recruitment)),
      map(({ personId, state }) => ({ id: personId, isWaiting: state === 'WAITING' })),
    );
  }

  private sent(edited: EditedValues): Payload {
    return filled(toPayload(this.recruitmentSpecs(), edited));
  }

  private enter(edited: EditedValues): Observable<{ id: string; isWaiting: boolean }> {
    return this.api
      .add(toPayload([...whoFields, ...oldFileFields], edited))
      .pipe(map(({ id }) => ({ id, isWaiting: false })));
  }

  protected leave(): void {
    void this.router.navigate(['/ho-so']);
  }
}

/** Dates of which one is only a year may be the same day. */
function mayBe(known: string | null, typed: string): boolean {
  return known === null || ['same', 'unknown'].includes(comparePartial(known, typed));
}
