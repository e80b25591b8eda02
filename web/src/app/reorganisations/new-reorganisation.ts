import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { CodeList, OrganisationList, ReorganisationInput } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import {
  CodePicker,
  DateInput,
  ErrorSummary,
  Field,
  type HoldsUnsavedWork,
  Icon,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentForm,
  TreePicker,
  warnBeforeUnload,
} from '../ui';
import { kindWords } from './reorganisation-words';
import { ReorganisationsApi } from './reorganisations-api';

interface NewUnit {
  readonly name: string;
  readonly shortName: string;
}

/** What is asked to begin a draft: what kind, when, which units, and who takes over. The rest is proposed. */
@Component({
  selector: 'hr-new-reorganisation',
  imports: [
    CodePicker,
    DateInput,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    SaveKey,
    TreePicker,
  ],
  host: { class: 'hr-page hr-page-narrow' },
  templateUrl: './new-reorganisation.html',
  styleUrl: './new-reorganisation.scss',
})
export class NewReorganisation implements HoldsUnsavedWork {
  private readonly api = inject(ReorganisationsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);

  protected readonly draft = signal({
    name: '',
    kind: 'MERGE' as ReorganisationInput['kind'],
    effectiveOn: nextYear(this.session.today()),
    into: 'NEW' as 'NEW' | 'EXISTING',
    targetId: '',
    organisationKind: '',
    parentId: '',
    documentNumber: '',
    documentDate: '',
    documentIssuer: '',
    documentSigner: '',
    note: '',
  });
  protected readonly sourceIds = signal<readonly string[]>([]);
  protected readonly newUnits = signal<readonly NewUnit[]>([{ name: '', shortName: '' }]);
  private readonly picked = signal({ unit: '' });
  protected readonly pickForm = form(this.picked);
  private isSent = false;

  private readonly organisations = httpResource<OrganisationList>(() => {
    const { effectiveOn } = this.draft();
    return effectiveOn.length === 10
      ? { url: '/api/organisations', params: { asOf: effectiveOn } }
      : undefined;
  });
  protected readonly units = computed(() =>
    this.organisations.hasValue()
      ? this.organisations.value().items.map(({ id, parentId, name }) => ({ id, parentId, label: name }))
      : [],
  );
  private readonly kindList = httpResource<CodeList>(() => '/api/codes/organisation_kinds');
  protected readonly unitKinds = computed(() =>
    this.kindList.hasValue()
      ? this.kindList
          .value()
          .items.filter(({ code, isClosed }) => !isClosed && !code.endsWith('_HUYEN'))
          .map(({ code, name }) => ({ code, label: name }))
      : [],
  );
  protected readonly chosen = computed(() => {
    const names = new Map(this.units().map(({ id, label }) => [id, label]));
    return this.sourceIds().map((id) => ({ id, name: names.get(id) ?? 'không hoạt động vào ngày đó' }));
  });
  protected readonly kinds = Object.entries(kindWords).map(([code, text]) => ({ code, text }));
  protected readonly draftForm = sentForm(
    this.draft,
    (path) => {
      required(path.name, { message: 'Hãy đặt tên cho phương án.' });
      required(path.effectiveOn, { message: 'Hãy ghi ngày hiệu lực.' });
    },
    {
      send: async () => {
        const { id } = await firstValueFrom(this.api.create(this.asInput()));
        this.isSent = true;
        await this.router.navigate(['/don-vi/sap-xep', id]);
      },
    },
  );

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return !this.isSent && (this.draft().name !== '' || this.sourceIds().length > 0);
  }

  protected addSource(): void {
    const { unit } = this.picked();
    if (unit === '') return;
    if (!this.sourceIds().includes(unit)) this.sourceIds.update((ids) => [...ids, unit]);
    this.picked.set({ unit: '' });
    if (this.draft().parentId === '') {
      const parentId = this.units().find(({ id }) => id === unit)?.parentId ?? '';
      this.draft.update((draft) => ({ ...draft, parentId }));
    }
  }

  protected dropSource(unit: string): void {
    this.sourceIds.update((ids) => ids.filter((id) => id !== unit));
  }

  protected setUnit(at: number, change: Partial<NewUnit>): void {
    this.newUnits.update((units) =>
      units.map((unit, index) => (index === at ? { ...unit, ...change } : unit)),
    );
  }

  protected addUnit(): void {
    this.newUnits.update((units) => [...units, { name: '', shortName: '' }]);
  }

  protected dropUnit(at: number): void {
    this.newUnits.update((units) => units.filter((_, index) => index !== at));
  }

  private asInput(): ReorganisationInput {
    const { into, targetId, organisationKind, parentId, ...head } = this.draft();
    const given = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== ''));
    const isNew = into === 'NEW' && head.kind !== 'MOVE';
    return {
      ...(given as Pick<ReorganisationInput, 'name' | 'kind' | 'effectiveOn'>),
      sourceIds: this.sourceIds(),
      ...(isNew
        ? {
            newUnits: this.newUnits()
              .filter(({ name }) => name.trim() !== '')
              .map(({ name, shortName }) => ({
                name,
                shortName: shortName || null,
                organisationKind,
                parentId,
              })),
          }
        : { targetId: targetId || null }),
    };
  }
}

/** Numbers are given by the year: most reorganisations begin with one. */
const nextYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}-01-01`;
