import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RatioFigures } from '@hr/contracts';
import { formatDecimal } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { asProblem, InputDress, Panel, sentenceOf, StatusTag } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** Shares of grades against what the decree allows. A breach is said, and asks for a reason; it stops nothing. */
@Component({
  selector: 'hr-ratio-panel',
  imports: [InputDress, MatButton, Panel, StatusTag],
  template: `
    <hr-panel [heading]="heading()" note="cảnh báo, không chặn quyết định đã ký" flush>
      <ul>
        @for (ratio of shown(); track keyOf(ratio)) {
          <li>
            <div class="line">
              <span>{{ ratio.positionName ? ratio.positionName + ' · ' : '' }}{{ ratio.name }}</span>
              @if (ratio.over > 0) {
                <hr-status-tag tone="late">Vượt {{ ratio.over }}</hr-status-tag>
              } @else {
                <hr-status-tag tone="ok">Trong tỷ lệ</hr-status-tag>
              }
            </div>
            <p class="hr-muted">
              <button
                type="button"
                class="count"
                [disabled]="ratio.count === 0"
                [attr.aria-label]="ratio.count + ' người được đếm: ' + ratio.name"
                (click)="opened.emit(ratio)"
              >
                {{ ratio.count }} người
              </button>
              trên nền {{ ratio.base }}, nhiều nhất {{ ratio.most }} ({{ say(ratio.percent) }}
              %) ·
              {{ ratio.basis }}
            </p>
            @if (ratio.reason) {
              <p>Lý do: {{ ratio.reason }}</p>
            }
            @if (ratio.over > 0 && mayWrite()) {
              @if (writing() === keyOf(ratio)) {
                <textarea hrInput rows="2" aria-label="Lý do để vượt tỷ lệ" #reason></textarea>
                @if (fault()) {
                  <p class="fault" role="alert">{{ fault() }}</p>
                }
                <button matButton="outlined" type="button" (click)="record(ratio, reason.value)">
                  Ghi lý do
                </button>
                <button matButton type="button" (click)="writing.set(null)">Bỏ</button>
              } @else {
                <button matButton type="button" class="hr-no-print" (click)="writing.set(keyOf(ratio))">
                  {{ ratio.reason ? 'Ghi lý do khác' : 'Ghi lý do' }}
                </button>
              }
            }
          </li>
        }
        @if (within() > 0) {
          <li class="hr-muted">{{ within() }} tỷ lệ bậc nghề nghiệp của các vị trí khác trong giới hạn.</li>
        }
      </ul>
    </hr-panel>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 16px;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;

      &:last-child {
        border-bottom: 0;
      }
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
      font-weight: 500;
    }

    button:not(.count) {
      margin-left: -8px;
    }

    .count {
      padding: 0;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      cursor: pointer;

      &:hover {
        text-decoration: underline;
      }

      &:disabled {
        color: inherit;
        text-decoration: none;
        cursor: default;
      }
    }

    .fault {
      color: var(--hr-late);
    }
  `,
})
export class RatioPanel {
  readonly heading = input('Tỷ lệ ngạch, bậc');
  readonly ratios = input.required<readonly RatioFigures[]>();
  readonly organisationId = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly recorded = output();
  /** The people of a ratio are asked for. */
  readonly opened = output<RatioFigures>();

  private readonly api = inject(JobPositionsApi);
  protected readonly writing = signal<string | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly say = (percent: string): string => formatDecimal(percent);

  /** Of the many limits of single positions only those that are broken are worth a line. */
  protected readonly shown = computed(() =>
    this.ratios().filter(
      ({ positionId, over, reason }) => positionId === null || over > 0 || reason !== null,
    ),
  );
  protected readonly within = computed(() => this.ratios().length - this.shown().length);
  protected readonly keyOf = ({ id, positionId }: RatioFigures): string => `${id} ${positionId ?? ''}`;

  protected async record({ id, positionId }: RatioFigures, reason: string): Promise<void> {
    try {
      await firstValueFrom(this.api.recordReason(id, this.organisationId(), reason, positionId));
      this.writing.set(null);
      this.fault.set(null);
      this.recorded.emit();
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    }
  }
}
