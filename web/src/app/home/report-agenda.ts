import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReportAgenda as Agenda } from '@hr/contracts';
import { DatePipe, Empty, ErrorState, NumberPipe, Panel, showNumber, Skeleton, StatusTag } from '../ui';
import { dueOfAgenda, openOfAgenda } from './due-of-agenda';

/** For whoever freezes reports: what is due, what was frozen, and how figures moved since. */
@Component({
  selector: 'hr-report-agenda',
  imports: [DatePipe, Empty, ErrorState, MatButton, NumberPipe, Panel, RouterLink, Skeleton, StatusTag],
  template: `
    <hr-panel heading="Báo cáo đến hạn" [note]="dueNote()" flush>
      <a panelActions matButton routerLink="/bao-cao">Mọi báo cáo</a>
      @if (agenda.error()) {
        <hr-error-state [error]="agenda.error()" (retried)="agenda.reload()" />
      } @else if (!value()) {
        <hr-skeleton class="waiting" lines="5" />
      } @else {
        @for (month of months(); track month.month) {
          <h3>{{ month.name }}</h3>
          <ul>
            @for (due of month.reports; track due.reportId) {
              <li>
                <a [routerLink]="['/bao-cao', due.reportId]" [queryParams]="due.day ? { asOf: due.day } : {}">
                  <span class="day hr-number">{{ due.dueOn | hrDate }}</span>
                  <span class="words">
                    <span>{{ due.form }} · {{ due.title }}</span>
                    <span class="hr-muted">số liệu đến {{ due.asOf | hrDate }}</span>
                  </span>
                  <hr-status-tag [tone]="due.tone">{{ due.text }}</hr-status-tag>
                </a>
              </li>
            }
          </ul>
        } @empty {
          <hr-empty icon="done" heading="Không có báo cáo nào đến hạn" />
        }
      }
    </hr-panel>
    @if (value(); as value) {
      <div class="beside">
        <hr-panel heading="Từ lần chốt trước đến nay" note="số đã chốt → số hôm nay" flush>
          @if (value.changes.length === 0) {
            <hr-empty
              icon="done"
              heading="Chưa có thay đổi"
              text="Sau khi chốt một báo cáo, con số nào đổi sẽ hiện ở đây."
            />
          } @else {
            <ul>
              @for (change of value.changes; track $index) {
                <li>
                  <a [routerLink]="['/bao-cao', change.reportId]" [queryParams]="{ compareTo: change.asOf }">
                    <span class="words">
                      <span>{{ change.column }}</span>
                      <span class="hr-muted">{{ change.form }} · từ {{ change.asOf | hrDate }}</span>
                    </span>
                    <span class="hr-number"
                      >{{ change.then | hrNumber }} → <strong>{{ change.now | hrNumber }}</strong>
                      <span class="difference">{{ difference(change) }}</span></span
                    >
                  </a>
                </li>
              }
            </ul>
          }
        </hr-panel>
        <hr-panel heading="Đã chốt gần đây" flush>
          <a panelActions matButton routerLink="/bao-cao/da-chot">Tất cả</a>
          @if (value.lastFrozen.length === 0) {
            <hr-empty
              icon="lock"
              heading="Chưa chốt báo cáo nào"
              text="Mở một báo cáo, xem số liệu rồi chọn Chốt báo cáo."
            />
          } @else {
            <ul>
              @for (report of value.lastFrozen; track report.id) {
                <li>
                  <a [routerLink]="['/bao-cao/da-chot', report.id]">
                    <span class="words">
                      <span>Số {{ report.no }} · {{ report.form }} · {{ report.title }}</span>
                      <span class="hr-muted"
                        >đến {{ report.asOf | hrDate }} · {{ report.frozenByName }} ·
                        {{ report.frozenAt | hrDate }}</span
                      >
                    </span>
                    <span class="hr-number">{{ report.peopleCounted | hrNumber }}</span>
                  </a>
                </li>
              }
            </ul>
          }
        </hr-panel>
      </div>
    }
  `,
  styleUrl: './report-agenda.scss',
})
export class ReportAgenda {
  protected readonly agenda = httpResource<Agenda>(() => '/api/reports/agenda');
  protected readonly value = computed(() => (this.agenda.hasValue() ? this.agenda.value() : undefined));
  protected readonly months = computed(() => dueOfAgenda(this.value()?.due ?? []));
  protected readonly dueNote = computed(() => {
    const value = this.value();
    return value ? openOfAgenda(value.due) : '';
  });

  protected difference({ then, now }: Agenda['changes'][number]): string {
    const by = now - then;
    return by === 0 ? '0' : `${by > 0 ? '+' : '−'}${showNumber(Math.abs(by))}`;
  }
}
