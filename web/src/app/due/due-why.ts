import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DueListItem, PersonDue } from '@hr/contracts';
import { DUE_KINDS } from '@hr/domain';
import { SessionStore } from '../session';
import { DatePipe, ErrorState, Skeleton } from '../ui';
import { decisionFor, newDecision } from './decision-address';
import { ReasonList } from './reason-list';

/** Why an item is due on its day: worked out now, line by line with the legal basis. */
@Component({
  selector: 'hr-due-why',
  imports: [DatePipe, ErrorState, MatButton, ReasonList, RouterLink, Skeleton],
  template: `
    <h3>{{ kinds[item().kind] }}</h3>
    <p class="what">
      <a [routerLink]="['/ho-so', item().personId]">{{ item().fullName }}</a>
      <span class="hr-muted">{{ item().title }} · {{ item().organisationName }}</span>
    </p>
    <p>
      Đến hạn <strong>{{ item().dueOn | hrDate }}</strong>. {{ item().summary }}.
    </p>
    @if (found.error()) {
      <hr-error-state [error]="found.error()" heading="Chưa tính được" (retried)="found.reload()" />
    } @else if (found.isLoading()) {
      <hr-skeleton lines="5" />
    } @else if (now(); as reasoned) {
      <hr-reason-list [reasons]="reasoned.reasons" />
    } @else {
      <p class="hr-muted">Mục này vừa đổi theo hồ sơ. Hãy tải lại danh sách.</p>
    }
    @if (item().decision; as decision) {
      @if (mayDecide()) {
        <a matButton="filled" [routerLink]="newDecision" [queryParams]="address(decision)">Ghi quyết định</a>
      }
    }
  `,
  styles: `
    h3 {
      margin: 0 0 4px;
      font: 600 16px/24px var(--hr-font);
    }

    .what {
      display: grid;
      margin: 0 0 10px;
    }

    hr-reason-list {
      margin: 14px 0 18px;
    }
  `,
})
export class DueWhy {
  readonly item = input.required<DueListItem>();
  private readonly session = inject(SessionStore);
  protected readonly kinds = DUE_KINDS;
  protected readonly newDecision = newDecision;
  protected readonly mayDecide = computed(() => this.session.can('decision.write'));
  protected readonly found = httpResource<PersonDue>(() => `/api/people/${this.item().personId}/due`);
  protected readonly now = computed(() =>
    this.found.hasValue() ? this.found.value().items.find(({ id }) => id === this.item().id) : undefined,
  );

  protected address(decision: NonNullable<DueListItem['decision']>): ReturnType<typeof decisionFor> {
    return decisionFor(this.item().personId, decision);
  }
}
