import { httpResource } from '@angular/common/http';
import { Component, computed, debounced, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import type { PeoplePage, PersonListItem } from '@hr/contracts';
import { Field, Icon, InputDress, Popover, showDate, showNumber } from '../ui';
import { PeopleLookup } from './people-lookup';

/** People are added by a half-remembered name or by a pasted list of citizen ids and staff codes. */
@Component({
  selector: 'hr-people-chooser',
  imports: [Field, Icon, InputDress, MatAutocomplete, MatAutocompleteTrigger, MatButton, MatOption, Popover],
  template: `
    <div class="row">
      <div class="find">
        <hr-icon name="search" size="16" />
        <input
          #box
          hrInput
          type="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="Họ tên, số định danh, số hiệu; không cần gõ dấu"
          aria-label="Thêm người vào quyết định"
          [matAutocomplete]="list"
          [value]="query()"
          (input)="query.set(box.value)"
          (paste)="takePasted($event)"
        />
      </div>
      <mat-autocomplete
        #list
        autoActiveFirstOption
        (optionSelected)="add($event.option.value); box.value = ''"
      >
        @for (person of found(); track person.id) {
          <mat-option [value]="person" [disabled]="isChosen(person.id)">
            <span class="option">
              <span>{{ person.fullName }}</span>
              <span class="hr-muted">{{ note(person) }}</span>
            </span>
          </mat-option>
        } @empty {
          @if (query().trim().length > 1 && !search.isLoading()) {
            <mat-option disabled>Không tìm thấy người nào</mat-option>
          }
        }
      </mat-autocomplete>
      <hr-popover label="Dán danh sách" [(open)]="isPasting">
        <button popoverTrigger matButton="outlined" type="button">Dán danh sách</button>
        <div class="paste">
          <hr-field
            label="Số định danh hoặc số hiệu, mỗi người một dòng"
            hint="Chép nguyên một cột từ Excel cũng được"
          >
            <textarea #codes hrInput rows="8" spellcheck="false"></textarea>
          </hr-field>
          <button matButton="outlined" type="button" (click)="addCodes(codes.value)">Tìm và thêm</button>
        </div>
      </hr-popover>
    </div>
    <p class="said" role="status">{{ said() }}</p>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .find {
      position: relative;
      flex: 1 1 260px;

      hr-icon {
        position: absolute;
        top: 10px;
        left: 10px;
        color: var(--hr-text-faint);
      }

      input {
        padding-left: 34px;
      }
    }

    .option {
      display: grid;
      padding: 4px 0;
      font-size: 13px;
      line-height: 18px;
    }

    .paste {
      display: grid;
      gap: 12px;
      width: min(360px, 84vw);
    }

    .paste button {
      justify-self: start;
    }

    .said:not(:empty) {
      margin-top: 6px;
      color: var(--hr-text-muted);
      font-size: 13px;
    }
  `,
})
export class PeopleChooser {
  /** Those who are in the decision already. */
  readonly chosen = input.required<readonly string[]>();
  /** The day on which those who are offered are shown. */
  readonly asOf = input('');
  readonly added = output<readonly string[]>();

  private readonly lookup = inject(PeopleLookup);
  protected readonly query = signal('');
  protected readonly isPasting = signal(false);
  protected readonly said = signal('');
  private readonly settled = debounced(this.query, 150);
  protected readonly search = httpResource<PeoplePage>(() => {
    const q = this.settled.value()?.trim() ?? '';
    if (q.length < 2) return undefined;
    return {
      url: '/api/people',
      params: { q, status: 'all', pageSize: 12, ...(this.asOf() ? { asOf: this.asOf() } : {}) },
    };
  });
  private readonly latest = linkedSignal<readonly PersonListItem[] | undefined, readonly PersonListItem[]>({
    source: () => (this.search.hasValue() ? this.search.value().items : undefined),
    computation: (now, before) => (this.query().trim().length < 2 ? [] : (now ?? before?.value ?? [])),
  });
  protected readonly found = computed(() => (this.query().trim().length < 2 ? [] : this.latest()));
  private readonly ids = computed(() => new Set(this.chosen()));

  protected isChosen(id: string): boolean {
    return this.ids().has(id);
  }

  protected note(person: PersonListItem): string {
    const born = person.birthDate ? `sinh ${showDate(person.birthDate)}` : '';
    return [born, person.title, person.organisationName].filter(Boolean).join(' · ');
  }

  protected add({ id }: PersonListItem): void {
    this.query.set('');
    this.said.set('');
    this.added.emit([id]);
  }

  /** One code is typed on as a search; several are a list. */
  protected takePasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (codesIn(text).length < 2) return;
    event.preventDefault();
    void this.addCodes(text);
  }

  protected async addCodes(text: string): Promise<void> {
    const codes = codesIn(text);
    if (codes.length === 0) {
      this.said.set('Trong đoạn vừa dán không có số định danh hay số hiệu nào.');
      return;
    }
    this.isPasting.set(false);
    this.said.set(`Đang tìm ${showNumber(codes.length)} người`);
    const { ids, unknown } = await this.lookup.byCodes(codes);
    const fresh = ids.filter((id) => !this.isChosen(id));
    if (fresh.length > 0) this.added.emit(fresh);
    const already = ids.length - fresh.length;
    this.said.set(
      [
        `Đã thêm ${showNumber(fresh.length)} người.`,
        already > 0 ? `${showNumber(already)} người đã có sẵn.` : '',
        unknown.length > 0 ? `Không tìm thấy: ${unknown.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
}

/** Citizen ids and staff codes in a pasted text: whatever holds at least four digits in a row. */
export function codesIn(text: string): string[] {
  const tokens = text.split(/[\s,;|]+/).filter((token) => /\d{4,}/.test(token));
  return [...new Set(tokens)];
}
