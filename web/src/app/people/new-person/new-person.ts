import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { comparePartial, normaliseName, searchKey } from '@hr/domain';
import { tap } from 'rxjs';
import { SessionStore } from '../../session';
import { DatePipe, HoldsUnsavedWork, Icon, PageHeader, Panel, Snack, warnBeforeUnload } from '../../ui';
import { toEdited, toPayload } from '../../fields/edited-values';
import { FieldsEditor } from '../../fields/fields-editor';
import { FieldsForm } from '../../fields/fields-form';
import { PeopleApi } from '../people-api';
import { checkNewPerson, newPersonFields } from './new-person-fields';

/** Opens a file for someone who has none, after a look whether he has one. */
@Component({
  selector: 'hr-new-person',
  imports: [DatePipe, FieldsForm, Icon, PageHeader, Panel, RouterLink],
  template: `
    <div class="hr-page hr-page-narrow">
      <hr-page-header
        heading="Thêm người"
        summary="Ghi những điều cần để lập hồ sơ; các mục khác ghi sau trong hồ sơ"
        backLink="/ho-so"
        backLabel="Hồ sơ"
      />
      <hr-panel>
        <hr-fields-form
          [editor]="editor"
          saveLabel="Lập hồ sơ"
          cancelLabel="Bỏ, về danh sách"
          (cancelled)="leave()"
        >
          @if (namesakes().length > 0) {
            <div class="namesakes" role="status">
              <p><hr-icon name="warning" size="16" /><strong>Có thể người này đã có hồ sơ.</strong></p>
              <ul>
                @for (person of namesakes(); track person.id) {
                  <li>
                    <a [routerLink]="['/ho-so', person.id]" target="_blank">{{ person.fullName }}</a>, sinh
                    {{ (person.birthDate | hrDate) || 'chưa rõ' }},
                    {{ person.organisationName ?? 'chưa có đơn vị' }}
                  </li>
                }
              </ul>
            </div>
          }
        </hr-fields-form>
      </hr-panel>
    </div>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }

    .namesakes {
      margin-top: 16px;
      padding: 10px 14px;
      border: 1px solid var(--hr-due);
      border-radius: var(--hr-radius-small);
      background: var(--hr-due-soft);
      font-size: 13px;
    }

    .namesakes p {
      display: flex;
      gap: 8px;
      align-items: center;
    }

    ul {
      padding-left: 24px;
    }
  `,
})
export class NewPerson implements HoldsUnsavedWork {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  private readonly created = signal('');

  protected readonly editor = new FieldsEditor({
    specs: newPersonFields,
    rules: (values) => checkNewPerson(values, this.session.today()),
    save: (edited) =>
      this.api.add(toPayload(newPersonFields, edited)).pipe(tap(({ id }) => this.created.set(id))),
    saved: () => {
      this.snack.say('Đã lập hồ sơ');
      void this.router.navigate(['/ho-so', this.created()], { replaceUrl: true });
    },
  });

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
    this.editor.open(toEdited(newPersonFields, {}));
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.editor.isDirty();
  }

  protected leave(): void {
    void this.router.navigate(['/ho-so']);
  }
}

/** Dates of which one is only a year may be the same day. */
function mayBe(known: string | null, typed: string): boolean {
  return known === null || ['same', 'unknown'].includes(comparePartial(known, typed));
}
