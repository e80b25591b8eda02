import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DUTY_KIND_CODES, DUTY_KINDS, type DutyKind } from '@hr/domain';
import { SessionStore } from '../session';
import {
  Drawer,
  Empty,
  ErrorState,
  InputDress,
  NumberPipe,
  Paginator,
  Panel,
  Skeleton,
  StatusTag,
  type Tone,
} from '../ui';
import { DutyList } from './duty-list';
import type { DutyState, Matrix, MatrixRow } from './training-types';

const pageSize = 50;

export interface DutyCell {
  readonly text: string;
  readonly tone: Tone;
}

/** What a cell of the matrix says of one duty; nothing when the duty is not his. */
export function dutyCell(states: readonly DutyState[]): DutyCell | null {
  const asked = states.filter(({ result }) => result !== 'NONE');
  const [first] = asked;
  if (!first) return null;
  const missing = asked.filter(({ result }) => result === 'NOT_MET').length;
  const unknown = asked.filter(({ result }) => result === 'UNKNOWN').length;
  if (first.periods !== null && first.periodsDue !== null && first.result !== 'EXEMPT')
    return { text: `${first.periods}/${first.periodsDue} tiết`, tone: toneOf(missing, unknown) };
  if (missing > 0)
    return { text: asked.length > 1 ? `Thiếu ${missing}/${asked.length}` : 'Chưa đạt', tone: 'late' };
  if (unknown > 0)
    return { text: asked.length > 1 ? `Chưa rõ ${unknown}/${asked.length}` : 'Chưa rõ', tone: 'due' };
  return asked.every(({ result }) => result === 'EXEMPT')
    ? { text: 'Được miễn', tone: 'info' }
    : { text: 'Đạt', tone: 'ok' };
}

const toneOf = (missing: number, unknown: number): Tone =>
  missing > 0 ? 'late' : unknown > 0 ? 'due' : 'ok';

/** People by duty: who has met what, and behind each row the evidence. */
@Component({
  selector: 'hr-duty-matrix',
  imports: [
    Drawer,
    DutyList,
    Empty,
    ErrorState,
    InputDress,
    MatButton,
    NumberPipe,
    Paginator,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  template: `
    <div class="bar hr-no-print">
      <input
        #find
        hrInput
        type="search"
        class="wide"
        placeholder="Tìm theo tên"
        aria-label="Tìm người theo tên"
        [value]="q()"
        (change)="search(find.value)"
      />
      <label class="tick">
        <input
          #only
          type="checkbox"
          [checked]="onlyMissing()"
          (change)="onlyMissing.set(only.checked); page.set(1)"
        />
        Chỉ người còn thiếu
      </label>
    </div>
    @if (matrix.error() && !matrix.isLoading()) {
      <hr-panel><hr-error-state [error]="matrix.error()" (retried)="matrix.reload()" /></hr-panel>
    } @else if (view(); as view) {
      @if (view.items.length === 0) {
        <hr-panel
          ><hr-empty
            icon="done"
            heading="Không có ai"
            text="Với những điều kiện này không có người nào trong phạm vi được xem."
        /></hr-panel>
      } @else {
        <hr-panel heading="Từng người, từng nghĩa vụ" [note]="(view.total | hrNumber) + ' người'" flush>
          <div class="scroll" tabindex="0" role="group" aria-label="Từng người, từng nghĩa vụ">
            <table [attr.aria-busy]="matrix.isLoading()">
              <caption class="hr-visually-hidden">
                Người theo nghĩa vụ học tập
              </caption>
              <thead>
                <tr>
                  <th scope="col" class="who">Họ và tên</th>
                  <th scope="col" class="unit">Đơn vị</th>
                  @for (duty of duties; track duty) {
                    <th scope="col">{{ dutyNames[duty] }}</th>
                  }
                  <th scope="col" class="acts"><span class="hr-visually-hidden">Căn cứ</span></th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows(); track row.of.personId) {
                  <tr>
                    <th scope="row" class="who">
                      @if (mayOpenFiles()) {
                        <a [routerLink]="['/ho-so', row.of.personId]" fragment="trinh-do">{{
                          row.of.fullName
                        }}</a>
                      } @else {
                        {{ row.of.fullName }}
                      }
                      <span class="second">{{ row.of.title }}</span>
                    </th>
                    <td class="unit">{{ row.of.organisationName }}</td>
                    @for (cell of row.cells; track $index) {
                      <td>
                        @if (cell) {
                          <hr-status-tag [tone]="cell.tone">{{ cell.text }}</hr-status-tag>
                        } @else {
                          <span class="hr-muted"
                            >–<span class="hr-visually-hidden"> không phải nghĩa vụ</span></span
                          >
                        }
                      </td>
                    }
                    <td class="acts">
                      <button
                        matButton
                        type="button"
                        [attr.aria-label]="'Vì sao: ' + row.of.fullName"
                        (click)="chosen.set(row.of)"
                      >
                        Vì sao
                      </button>
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <hr-paginator
            panelFooter
            [total]="view.total"
            [(page)]="page"
            [pageSize]="pageSize"
            [sizes]="[pageSize]"
          />
        </hr-panel>
      }
    } @else {
      <hr-panel><hr-skeleton lines="12" /></hr-panel>
    }
    <hr-drawer
      [heading]="chosen()?.fullName ?? ''"
      [open]="chosen() !== null"
      (openChange)="$event || chosen.set(null)"
    >
      @if (chosen(); as person) {
        <p class="note">{{ person.title }}{{ person.title ? ' · ' : '' }}{{ person.organisationName }}</p>
        <hr-duty-list [duties]="person.duties" />
      }
    </hr-drawer>
  `,
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .scroll {
      overflow-x: auto;
    }

    .scroll:focus-visible {
      outline-offset: -2px;
    }

    thead th {
      white-space: normal;
    }

    .who {
      min-width: 170px;
    }

    @media (width < 700px) {
      .unit {
        display: none;
      }

      .who {
        position: sticky;
        left: 0;
        z-index: 1;
        min-width: 132px;
        background: var(--hr-surface);
      }
    }
  `,
})
export class DutyMatrix {
  readonly organisationId = input.required<string>();
  private readonly session = inject(SessionStore);

  protected readonly pageSize = pageSize;
  protected readonly duties = DUTY_KIND_CODES;
  protected readonly dutyNames: Readonly<Record<DutyKind, string>> = DUTY_KINDS;
  protected readonly q = signal('');
  protected readonly onlyMissing = signal(true);
  protected readonly page = signal(1);
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly matrix = httpResource<Matrix>(() => ({
    url: '/api/training/matrix',
    params: {
      page: this.page(),
      pageSize,
      show: this.onlyMissing() ? 'missing' : 'all',
      ...(this.organisationId() ? { organisationId: this.organisationId() } : {}),
      ...(this.q() ? { q: this.q() } : {}),
    },
  }));
  protected readonly view = linkedSignal<Matrix | null, Matrix | null>({
    source: () => (this.matrix.hasValue() ? this.matrix.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly rows = computed(() =>
    (this.view()?.items ?? []).map((of) => ({
      of,
      cells: DUTY_KIND_CODES.map((duty) => dutyCell(of.duties.filter((state) => state.duty === duty))),
    })),
  );
  protected readonly chosen = signal<MatrixRow | null>(null);

  constructor() {
    // Another unit is another list.
    effect(() => {
      this.organisationId();
      this.page.set(1);
    });
  }

  protected search(q: string): void {
    this.q.set(q.trim());
    this.page.set(1);
  }
}
