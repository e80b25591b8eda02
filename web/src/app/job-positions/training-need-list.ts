import { httpResource } from '@angular/common/http';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrainingNeed, TrainingNeedPeople, TrainingNeeds } from '@hr/contracts';
import { Drawer, Empty, ErrorState, NumberPipe, Panel, Skeleton, StatusTag } from '../ui';

/** Needs of the same requirement, added up over the bodies. */
interface Programme {
  readonly key: string;
  readonly kindName: string;
  readonly text: string;
  readonly notMet: number;
  readonly unknown: number;
  readonly needs: readonly TrainingNeed[];
}

/** G10: what holders of positions still have to learn, by requirement and unit, down to the people. */
@Component({
  selector: 'hr-training-need-list',
  imports: [Drawer, Empty, ErrorState, NumberPipe, Panel, RouterLink, Skeleton, StatusTag],
  template: `
    @if (needs.hasValue()) {
      @if (programmes().length === 0) {
        <hr-empty
          icon="graduation"
          heading="Không có nhu cầu đào tạo nào"
          text="Mọi người giữ vị trí đã đạt các yêu cầu bồi dưỡng được."
        />
      }
      @for (programme of programmes(); track programme.key) {
        <hr-panel
          [heading]="programme.text"
          [note]="
            programme.kindName +
            ' · ' +
            programme.needs.length +
            ' đơn vị · chưa đạt ' +
            programme.notMet +
            ', chưa rõ ' +
            programme.unknown
          "
          flush
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Cơ quan, đơn vị</th>
                <th scope="col" class="hr-number">Chưa đạt</th>
                <th scope="col" class="hr-number">Chưa rõ</th>
                <th scope="col" class="hr-number"><span class="hr-visually-hidden">Xem</span></th>
              </tr>
            </thead>
            <tbody>
              @for (need of shown(programme); track need.organisationId) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/vi-tri-viec-lam', need.organisationId]">{{
                      need.organisationName
                    }}</a>
                  </th>
                  <td class="hr-number">{{ need.notMet ? (need.notMet | hrNumber) : '–' }}</td>
                  <td class="hr-number">{{ need.unknown ? (need.unknown | hrNumber) : '–' }}</td>
                  <td class="hr-number">
                    <button
                      type="button"
                      class="count"
                      [attr.aria-label]="'Xem người ở ' + need.organisationName"
                      (click)="asked.set(need)"
                    >
                      Xem người
                    </button>
                  </td>
                </tr>
              }
            </tbody>
          </table>
          @if (programme.needs.length > first && !whole().has(programme.key)) {
            <button panelFooter type="button" class="count" (click)="showAll(programme.key)">
              Xem cả {{ programme.needs.length }} đơn vị
            </button>
          }
        </hr-panel>
      }
    } @else if (needs.error()) {
      <hr-error-state [error]="needs.error()" (retried)="needs.reload()" />
    } @else {
      <hr-skeleton lines="10" />
    }
    <hr-drawer [heading]="asked()?.text ?? ''" [open]="asked() !== null" (openChange)="close($event)">
      @if (people.hasValue()) {
        <p class="hr-muted">{{ people.value().total }} người · {{ asked()?.organisationName }}</p>
        <ul>
          @for (person of people.value().items; track person.personId) {
            <li>
              <div class="line">
                <a [routerLink]="['/ho-so', person.personId]">{{ person.fullName }}</a>
                <hr-status-tag [tone]="person.result === 'NOT_MET' ? 'late' : 'due'">{{
                  person.result === 'NOT_MET' ? 'Chưa đạt' : 'Chưa rõ'
                }}</hr-status-tag>
              </div>
              <p class="hr-muted">{{ person.positionName }}</p>
            </li>
          }
        </ul>
      } @else if (people.error()) {
        <hr-error-state [error]="people.error()" (retried)="people.reload()" />
      } @else {
        <hr-skeleton lines="6" />
      }
    </hr-drawer>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      height: var(--hr-row);
      padding: 0 16px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;

      &:not(.hr-number) {
        text-align: left;
      }
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    .count {
      min-height: 26px;
      padding: 0 4px;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      font-size: 13px;
      cursor: pointer;

      &:hover {
        text-decoration: underline;
      }
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
      font-weight: 500;
    }
  `,
})
export class TrainingNeedList {
  readonly asOf = input.required<string>();

  protected readonly first = 8;
  protected readonly whole = signal<ReadonlySet<string>>(new Set());
  protected readonly asked = signal<TrainingNeed | null>(null);
  protected readonly needs = httpResource<TrainingNeeds>(() => ({
    url: '/api/position-gaps/training-needs',
    params: { asOf: this.asOf() },
  }));
  protected readonly people = httpResource<TrainingNeedPeople>(() => {
    const need = this.asked();
    if (need === null) return undefined;
    const { organisationId, key } = need;
    return {
      url: '/api/position-gaps/training-needs/people',
      params: { organisationId, key, asOf: this.asOf() },
    };
  });
  protected readonly programmes = computed<readonly Programme[]>(() => {
    const items = this.needs.hasValue() ? this.needs.value().items : [];
    return [...Map.groupBy(items, ({ key }) => key)]
      .map(([key, needs]) => ({
        key,
        kindName: needs[0]?.kindName ?? '',
        text: needs[0]?.text ?? '',
        notMet: needs.reduce((sum, { notMet }) => sum + notMet, 0),
        unknown: needs.reduce((sum, { unknown }) => sum + unknown, 0),
        needs: [...needs].sort((a, b) => b.notMet - a.notMet || b.unknown - a.unknown),
      }))
      .sort((a, b) => b.notMet - a.notMet || b.unknown - a.unknown);
  });

  protected shown({ key, needs }: Programme): readonly TrainingNeed[] {
    return this.whole().has(key) ? needs : needs.slice(0, this.first);
  }

  protected showAll(key: string): void {
    this.whole.update((keys) => new Set([...keys, key]));
  }

  protected close(isOpen: boolean): void {
    if (!isOpen) this.asked.set(null);
  }
}
