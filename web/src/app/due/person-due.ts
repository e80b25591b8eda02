import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PersonDue, PersonDueItem } from '@hr/contracts';
import { DUE_KINDS } from '@hr/domain';
import { SessionStore } from '../session';
import { DatePipe, NumberPipe, Panel, StatusTag } from '../ui';
import { decisionFor, newDecision } from './decision-address';
import { stateWords } from './due-states';
import { ReasonList } from './reason-list';

const shownAtFirst = 4;

/** What falls due next for one person, and what the pay of the month is; each with its reckoning one click away. */
@Component({
  selector: 'hr-person-due',
  imports: [DatePipe, NumberPipe, Panel, ReasonList, RouterLink, StatusTag],
  template: `
    @if (due.hasValue()) {
      <hr-panel heading="Sắp đến hạn">
        @if (due.value().items.length === 0) {
          <p class="hr-muted">Không có việc nào đến hạn.</p>
        }
        <ul>
          @for (item of shown(); track item.id) {
            <li>
              <details>
                <summary>
                  <strong>{{ item.dueOn | hrDate }}</strong>
                  @if (item.state !== 'later') {
                    <hr-status-tag [tone]="states[item.state].tone">{{
                      states[item.state].text
                    }}</hr-status-tag>
                  }
                  <span class="kind">{{ kinds[item.kind] }}</span>
                </summary>
                <p>{{ item.summary }}</p>
                <hr-reason-list [reasons]="item.reasons" />
                @if (item.decision && mayDecide()) {
                  <a [routerLink]="newDecision" [queryParams]="address(item)">Ghi quyết định</a>
                }
              </details>
            </li>
          }
        </ul>
        @if (due.value().items.length > shown().length) {
          <button type="button" class="more" (click)="isWhole.set(true)">
            Xem cả {{ due.value().items.length }} việc
          </button>
        }
        @if (due.value().pay; as pay) {
          <details class="pay">
            <summary>
              Lương theo hệ số tháng này <strong>{{ pay.amount | hrNumber }} đồng</strong>
            </summary>
            <hr-reason-list [reasons]="pay.reasons" />
          </details>
        }
      </hr-panel>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    ul {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 13px;
      line-height: 20px;
    }

    summary {
      cursor: pointer;
    }

    hr-status-tag {
      margin-left: 6px;
    }

    .kind {
      display: block;
      padding-left: 14px;
      color: var(--hr-text-muted);
    }

    p {
      margin: 6px 0;
    }

    details > a {
      display: inline-block;
      margin-top: 8px;
    }

    .more {
      margin-top: 8px;
      padding: 4px 0;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: 13px/20px var(--hr-font);
      cursor: pointer;
    }

    .pay {
      margin-top: 12px;
      padding-top: 10px;
      border-top: 1px solid var(--hr-border);
      font-size: 13px;
    }
  `,
})
export class PersonDuePanel {
  readonly personId = input.required<string>();
  /** Grows with every save, so that the items follow it. */
  readonly saves = input(0);
  private readonly session = inject(SessionStore);
  protected readonly kinds = DUE_KINDS;
  protected readonly states = stateWords;
  protected readonly newDecision = newDecision;
  protected readonly isWhole = signal(false);
  protected readonly mayDecide = computed(() => this.session.can('decision.write'));
  protected readonly due = httpResource<PersonDue>(() =>
    this.saves() >= 0 && this.session.can('due.read') ? `/api/people/${this.personId()}/due` : undefined,
  );
  protected readonly shown = computed(() => {
    const items = this.due.hasValue() ? this.due.value().items : [];
    return this.isWhole() ? items : items.slice(0, shownAtFirst);
  });

  protected address({ decision }: PersonDueItem): ReturnType<typeof decisionFor> | null {
    return decision && decisionFor(this.personId(), decision);
  }
}
