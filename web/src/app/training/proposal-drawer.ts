import { httpResource } from '@angular/common/http';
import { Component, computed, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Drawer, Empty, ErrorState, NumberPipe, Skeleton } from '../ui';
import { lineGrounds } from './plan-words';
import { sayCount, sayQuarter } from './say-money';
import type { LineProposal, LineProposals, Plan } from './training-types';

/** What the unit lacks, kind by kind; one press makes a plan line of it. */
@Component({
  selector: 'hr-proposal-drawer',
  imports: [Drawer, Empty, ErrorState, MatButton, NumberPipe, Skeleton],
  template: `
    <hr-drawer heading="Đề xuất từ nhu cầu" [(open)]="open">
      @if (proposals.hasValue()) {
        <p class="note">
          Từ yêu cầu vị trí việc làm và nghĩa vụ học tập của {{ plan().organisationName }}, tính đến hôm nay.
          Chưa có gì được ghi cho đến khi lưu dòng kế hoạch.
        </p>
        <ul>
          @for (one of items(); track one.kindCode + one.ground + one.programmeId) {
            <li>
              <strong>{{ one.programmeName ?? one.kindName }}</strong>
              <span class="note">{{ grounds[one.ground] }} · {{ one.kindName }}</span>
              <span class="need">
                <b>{{ one.need | hrNumber }}</b> người cần học<span class="note">{{
                  (one.unknown > 0 ? ', trong đó ' + sayCount(one.unknown) + ' người chưa rõ' : '') +
                    (one.leaders > 0 ? ', ' + sayCount(one.leaders) + ' lãnh đạo, quản lý' : '')
                }}</span>
              </span>
              <span class="note">
                {{ sayQuarter(one.quarter)
                }}{{ one.planned > 0 ? ' · kế hoạch đã có ' + one.planned + ' chỗ' : '' }}
              </span>
              @if (one.hindrance) {
                <span class="due">{{ one.hindrance }}</span>
              } @else if (plan().mayEdit) {
                <button
                  matButton="outlined"
                  type="button"
                  [attr.aria-label]="'Đưa vào kế hoạch: ' + (one.programmeName ?? one.kindName)"
                  (click)="chosen.emit(one)"
                >
                  Đưa vào kế hoạch
                </button>
              }
            </li>
          }
        </ul>
        @if (items().length === 0) {
          <hr-empty
            icon="done"
            heading="Không còn nhu cầu nào"
            text="Mọi người của đơn vị đều đạt yêu cầu, hoặc các yêu cầu chưa được khai ở vị trí việc làm."
          />
        }
      } @else if (proposals.error()) {
        <hr-error-state [error]="proposals.error()" (retried)="proposals.reload()" />
      } @else {
        <hr-skeleton lines="8" />
      }
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      gap: 2px;
      justify-items: start;
      padding: 12px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
      line-height: 20px;
    }

    strong {
      font-size: 14px;
      font-weight: 500;
    }

    button {
      margin-top: 6px;
    }
  `,
})
export class ProposalDrawer {
  readonly open = model(false);
  readonly plan = input.required<Plan>();
  readonly chosen = output<LineProposal>();
  protected readonly grounds = lineGrounds;
  protected readonly sayQuarter = sayQuarter;
  protected readonly sayCount = sayCount;
  protected readonly proposals = httpResource<LineProposals>(() =>
    this.open() ? `/api/training/plans/${this.plan().id}/proposals` : undefined,
  );
  protected readonly items = computed(() => (this.proposals.hasValue() ? this.proposals.value().items : []));
}
