import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { AffectedPerson, ExceptionsInput, OrganisationList, Reorganisation } from '@hr/contracts';
import { firstValueFrom, tap } from 'rxjs';
import {
  asProblem,
  Drawer,
  ErrorSummary,
  Field,
  InputDress,
  SaveKey,
  sentenceOf,
  sentForm,
  Snack,
  TreePicker,
} from '../ui';
import { ReorganisationsApi } from './reorganisations-api';

/** What is said about the chosen people beyond the general mapping. */
@Component({
  selector: 'hr-exception-drawer',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey, TreePicker],
  template: `
    <hr-drawer [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      <form [formRoot]="sayForm" hrSaveKey>
        @if (replacesSeveral()) {
          <p role="status" class="hr-muted">
            Có người đã có ngoại lệ; điều ghi ở đây thay toàn bộ ngoại lệ cũ của họ.
          </p>
        }
        <hr-error-summary [of]="sayForm" />
        <hr-field label="Đến đơn vị" [of]="sayForm.organisationId" hint="để trống: theo phương án chung">
          <hr-tree-picker [nodes]="nodes()" [formField]="sayForm.organisationId" />
        </hr-field>
        <hr-field label="Chức vụ, chức danh mới" [of]="sayForm.title" hint="để trống: giữ như đang có"
          ><input hrInput [formField]="sayForm.title"
        /></hr-field>
        <hr-field label="Lãnh đạo, quản lý" [of]="sayForm.leads">
          <select hrInput [formField]="sayForm.leads">
            <option value="">Như đang có</option>
            <option value="yes">Giữ chức vụ lãnh đạo, quản lý</option>
            <option value="no">Không giữ chức vụ lãnh đạo, quản lý</option>
          </select>
        </hr-field>
        <hr-field
          label="Vị trí việc làm mới"
          [of]="sayForm.positionName"
          hint="tên như trong danh sách vị trí của nơi đến"
          ><input hrInput [formField]="sayForm.positionName"
        /></hr-field>
        <hr-field label="Dôi dư" [of]="sayForm.surplus">
          <select hrInput [formField]="sayForm.surplus">
            <option value="">Không</option>
            <option value="STAFF">Vượt biên chế</option>
            <option value="DEPUTY">Vượt số cấp phó</option>
          </select>
        </hr-field>
        <hr-field label="Ghi chú" [of]="sayForm.note">
          <textarea hrInput rows="3" [formField]="sayForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions">
          @if (hasException()) {
            <button matButton="outlined" type="button" (click)="clear()">Bỏ ngoại lệ</button>
          }
          <button matButton="filled" type="submit">Ghi ngoại lệ</button>
        </div>
        @if (fault()) {
          <p role="alert" class="fault">{{ fault() }}</p>
        }
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    .fault {
      color: var(--hr-late);
    }
  `,
})
export class ExceptionDrawer {
  readonly draft = input.required<Reorganisation>();
  readonly people = input.required<readonly AffectedPerson[]>();
  readonly saved = output<Reorganisation>();
  readonly closed = output();

  private readonly api = inject(ReorganisationsApi);
  private readonly snack = inject(Snack);
  protected readonly fault = signal<string | null>(null);
  protected readonly heading = computed(() => {
    const [first] = this.people();
    return this.people().length === 1
      ? `Ngoại lệ: ${first?.fullName}`
      : `Ngoại lệ cho ${this.people().length} người`;
  });
  protected readonly hasException = computed(() => this.people().some(({ isException }) => isException));
  private readonly organisations = httpResource<OrganisationList>(() => ({
    url: '/api/organisations',
    params: { asOf: this.draft().effectiveOn },
  }));
  /** The tree as it will be: what ends is not offered, what begins stands first. */
  protected readonly nodes = computed(() => {
    const { units } = this.draft();
    const closing = new Set(
      units.flatMap(({ action, organisationId }) => (action === 'CLOSE' ? [organisationId] : [])),
    );
    const created = units
      .filter(({ action }) => action === 'CREATE')
      .map(({ organisationId: id, name }) => ({ id, parentId: null, label: name ?? '', note: 'đơn vị mới' }));
    const others = this.organisations.hasValue() ? this.organisations.value().items : [];
    return [
      ...created,
      ...others
        .filter(({ id }) => !closing.has(id))
        .map(({ id, parentId, name }) => ({
          id,
          parentId: parentId !== null && closing.has(parentId) ? null : parentId,
          label: name,
        })),
    ];
  });
  protected readonly replacesSeveral = computed(() => this.people().length > 1 && this.hasException());
  /** Starts with what was said before: writing it replaces all of it. Several people start with nothing. */
  private readonly said = linkedSignal(() => {
    const [first, ...others] = this.people();
    const only = others.length === 0 ? first : undefined;
    const before = only?.exception;
    return {
      organisationId: before?.organisationId ?? '',
      title: before?.title ?? '',
      leads: before?.isLeader == null ? '' : before.isLeader ? 'yes' : 'no',
      positionName: before?.positionName ?? '',
      surplus: (only?.surplus ?? '') as string,
      note: before?.note ?? '',
    };
  });
  protected readonly sayForm = sentForm(this.said, () => undefined, {
    send: () => this.api.except(this.draft().id, this.asInput()).pipe(tap((draft) => this.take(draft))),
  });

  protected async clear(): Promise<void> {
    try {
      const input = { version: this.draft().version, personIds: this.ids(), clear: true };
      this.take(await firstValueFrom(this.api.except(this.draft().id, input)));
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    }
  }

  private take(draft: Reorganisation): void {
    this.snack.say('Đã ghi ngoại lệ');
    this.saved.emit(draft);
  }

  private ids(): string[] {
    return this.people().map(({ personId }) => personId);
  }

  private asInput(): ExceptionsInput {
    const { organisationId, title, leads, positionName, surplus, note } = this.said();
    return {
      version: this.draft().version,
      personIds: this.ids(),
      organisationId: organisationId || null,
      title: title || null,
      ...(leads === '' ? {} : { isLeader: leads === 'yes' }),
      positionName: positionName || null,
      surplus: (surplus || null) as ExceptionsInput['surplus'],
      note: note || null,
    };
  }
}
