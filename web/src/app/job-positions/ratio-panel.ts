import { Component, inject, input, output, signal } from '@angular/core';
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
    <hr-panel heading="Tỷ lệ ngạch" note="cảnh báo, không chặn quyết định đã ký" flush>
      <ul>
        @for (ratio of ratios(); track ratio.id) {
          <li>
            <div class="line">
              <span>{{ ratio.name }}</span>
              @if (ratio.over > 0) {
                <hr-status-tag tone="late">Vượt {{ ratio.over }}</hr-status-tag>
              } @else {
                <hr-status-tag tone="ok">Trong tỷ lệ</hr-status-tag>
              }
            </div>
            <p class="hr-muted">
              {{ ratio.count }} người trên nền {{ ratio.base }}, nhiều nhất {{ ratio.most }} ({{
                say(ratio.percent)
              }}
              %) ·
              {{ ratio.basis }}
            </p>
            @if (ratio.reason) {
              <p>Lý do: {{ ratio.reason }}</p>
            }
            @if (ratio.over > 0 && mayWrite()) {
              @if (writing() === ratio.id) {
                <textarea hrInput rows="2" aria-label="Lý do để vượt tỷ lệ" #reason></textarea>
                @if (fault()) {
                  <p class="fault" role="alert">{{ fault() }}</p>
                }
                <button matButton="outlined" type="button" (click)="record(ratio.id, reason.value)">
                  Ghi lý do
                </button>
                <button matButton type="button" (click)="writing.set(null)">Bỏ</button>
              } @else {
                <button matButton type="button" class="hr-no-print" (click)="writing.set(ratio.id)">
                  {{ ratio.reason ? 'Ghi lý do khác' : 'Ghi lý do' }}
                </button>
              }
            }
          </li>
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

    button {
      margin-left: -8px;
    }

    .fault {
      color: var(--hr-late);
    }
  `,
})
export class RatioPanel {
  readonly ratios = input.required<readonly RatioFigures[]>();
  readonly organisationId = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly recorded = output();

  private readonly api = inject(JobPositionsApi);
  protected readonly writing = signal<string | null>(null);
  protected readonly fault = signal<string | null>(null);
  protected readonly say = (percent: string): string => formatDecimal(percent);

  protected async record(ruleId: string, reason: string): Promise<void> {
    try {
      await firstValueFrom(this.api.recordReason(ruleId, this.organisationId(), reason));
      this.writing.set(null);
      this.fault.set(null);
      this.recorded.emit();
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    }
  }
}
