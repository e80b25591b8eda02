import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonFinding, PersonQuality } from '@hr/contracts';
import { SessionStore } from '../session';
import { DatePipe, Icon, Panel, Snack, StatusTag, sentenceOf, latestOf } from '../ui';
import { sayScore, scoreTone, severityLook } from './severity';
import { WaiverForm } from './waiver-form';

/** What the checks found in one file, at its top; each goes to the place to mend it. Read anew after every save. */
@Component({
  selector: 'hr-person-findings',
  imports: [DatePipe, Icon, MatButton, Panel, RouterLink, StatusTag, WaiverForm],
  template: `
    @if (value(); as value) {
      <hr-panel heading="Điều cần xem" [note]="note()" flush>
        <hr-status-tag panelActions [tone]="scoreTone(value.score)">{{
          value.score === null ? 'chưa kiểm tra' : 'Điểm ' + sayScore(value.score)
        }}</hr-status-tag>
        @if (open().length === 0) {
          <p class="clean"><hr-icon name="done" size="16" />Hồ sơ không còn điều gì cần sửa.</p>
        } @else {
          <ul>
            @for (finding of shown(); track finding.checkId) {
              <li>
                <hr-status-tag [tone]="look[finding.severity].tone" [icon]="look[finding.severity].icon">{{
                  look[finding.severity].text
                }}</hr-status-tag>
                <div class="words">
                  <a [routerLink]="[]" [fragment]="finding.section" queryParamsHandling="preserve">{{
                    finding.title
                  }}</a>
                  @for (sentence of finding.sentences; track $index) {
                    @if (sentence !== finding.title + '.') {
                      <span>{{ sentence }}</span>
                    }
                  }
                  @if (explained() === finding.checkId) {
                    <span class="hr-muted">{{ finding.explanation }} Căn cứ: {{ finding.source }}.</span>
                  }
                  @if (waiving() === finding.checkId) {
                    <hr-waiver-form
                      [personId]="personId()"
                      [finding]="finding"
                      (waived)="accept($event)"
                      (cancelled)="waiving.set('')"
                    />
                  }
                </div>
                <div class="acts hr-no-print">
                  <button
                    matButton
                    type="button"
                    [attr.aria-expanded]="explained() === finding.checkId"
                    [attr.aria-label]="'Vì sao: ' + finding.title"
                    (click)="explained.set(explained() === finding.checkId ? '' : finding.checkId)"
                  >
                    Vì sao
                  </button>
                  @if (value.mayWaive && finding.checkId !== 'RESTRICTED_PART') {
                    <button
                      matButton
                      type="button"
                      [attr.aria-label]="'Bỏ qua có lý do: ' + finding.title"
                      (click)="waiving.set(finding.checkId)"
                    >
                      Bỏ qua
                    </button>
                  }
                </div>
              </li>
            }
          </ul>
        }
        @if (hiddenCount() > 0 || isWhole()) {
          @if (open().length > few) {
            <button panelFooter matButton type="button" (click)="isWhole.set(!isWhole())">
              {{ isWhole() ? 'Thu gọn' : 'Xem thêm ' + hiddenCount() + ' điều' }}
            </button>
          }
        }
        @if (waived().length > 0) {
          <details>
            <summary>{{ waived().length }} điều đã bỏ qua có lý do</summary>
            <ul>
              @for (finding of waived(); track finding.checkId) {
                <li>
                  <div class="words">
                    <span>{{ finding.title }}</span>
                    <span class="hr-muted"
                      >{{ finding.waiver?.reason }} · {{ finding.waiver?.by }},
                      {{ finding.waiver?.at | hrDate }}</span
                    >
                  </div>
                  @if (value.mayWaive) {
                    <button
                      matButton
                      type="button"
                      [attr.aria-label]="'Không bỏ qua nữa: ' + finding.title"
                      (click)="takeBack(finding)"
                    >
                      Không bỏ qua nữa
                    </button>
                  }
                </li>
              }
            </ul>
          </details>
        }
      </hr-panel>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    .clean {
      display: flex;
      gap: 8px;
      align-items: center;
      margin: 0;
      padding: 12px 16px;
      color: var(--hr-ok);
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
      padding: 6px 8px 6px 16px;
      font-size: 13px;
    }

    li + li {
      border-top: 1px solid var(--hr-divider);
    }

    li > hr-status-tag {
      flex: none;
      min-width: 104px;
    }

    .words {
      display: grid;
      flex: 1;
      gap: 2px;
      min-width: min(240px, 100%);
    }

    .acts {
      display: flex;
      margin-inline-start: auto;
    }

    details {
      border-top: 1px solid var(--hr-divider);
      font-size: 13px;
    }

    summary {
      padding: 8px 16px;
      color: var(--hr-text-muted);
      cursor: pointer;
    }
  `,
})
export class PersonFindings {
  private readonly http = inject(HttpClient);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  readonly personId = input.required<string>();
  /** Counts the saves of the page. */
  readonly saves = input(0);

  protected readonly few = 5;
  protected readonly look = severityLook;
  protected readonly sayScore = sayScore;
  protected readonly scoreTone = scoreTone;
  protected readonly explained = signal('');
  protected readonly waiving = signal('');
  protected readonly isWhole = signal(false);

  private readonly quality = httpResource<PersonQuality>(() => {
    this.saves();
    return this.session.can('quality.read') ? `/api/people/${this.personId()}/quality` : undefined;
  });
  protected readonly value = latestOf(this.quality);
  protected readonly open = computed(() =>
    (this.value()?.findings ?? []).filter(({ waiver }) => waiver === null),
  );
  protected readonly waived = computed(() =>
    (this.value()?.findings ?? []).filter(({ waiver }) => waiver !== null),
  );
  protected readonly shown = computed(() => (this.isWhole() ? this.open() : this.open().slice(0, this.few)));
  protected readonly hiddenCount = computed(() => this.open().length - this.shown().length);
  protected readonly note = computed(() => (this.open().length > 0 ? `${this.open().length} điều` : ''));

  protected accept(quality: PersonQuality): void {
    this.waiving.set('');
    this.quality.set(quality);
  }

  protected takeBack({ checkId }: PersonFinding): void {
    this.http.delete<PersonQuality>(`/api/people/${this.personId()}/quality/waivers/${checkId}`).subscribe({
      next: (quality) => this.accept(quality),
      error: (error: unknown) => this.snack.say(sentenceOf(error)),
    });
  }
}
