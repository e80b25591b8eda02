import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import type { FindingsPage, QualityCheckList } from '@hr/contracts';
import { Empty, ErrorState, NumberPipe, PageHeader, Panel, Skeleton, StatusTag } from '../ui';
import { severityLook } from './severity';

const groupWords = {
  missing: 'Thiếu thông tin',
  contradiction: 'Mâu thuẫn',
  stale: 'Chưa cập nhật',
} as const;
const firstRows = 12;

/** One check: what it asks, why, by which text, and the first files that fail it. */
@Component({
  selector: 'hr-quality-check-page',
  imports: [Empty, ErrorState, MatButton, NumberPipe, PageHeader, Panel, RouterLink, Skeleton, StatusTag],
  template: `
    <div class="hr-page hr-page-narrow">
      @if (checks.error()) {
        <hr-error-state [error]="checks.error()" (retried)="checks.reload()" />
      } @else if (check(); as check) {
        <hr-page-header [heading]="check.title" backLink="/chat-luong" backLabel="Chất lượng dữ liệu">
          <a
            matButton="filled"
            routerLink="/chat-luong/viec-can-sua"
            [queryParams]="{ checkId: check.id, organisationId: organisationId() }"
            >Xem tất cả {{ check.people | hrNumber }} hồ sơ</a
          >
        </hr-page-header>
        <hr-panel heading="Phép kiểm tra">
          <dl class="hr-values">
            <div>
              <dt>Mức độ</dt>
              <dd>
                <hr-status-tag [tone]="look[check.severity].tone" [icon]="look[check.severity].icon">{{
                  look[check.severity].text
                }}</hr-status-tag>
              </dd>
            </div>
            <div>
              <dt>Loại</dt>
              <dd>{{ groupWords[check.group] }}</dd>
            </div>
            <div>
              <dt>Hồ sơ còn vướng</dt>
              <dd>{{ check.people | hrNumber }}</dd>
            </div>
            <div>
              <dt>Đã bỏ qua có lý do</dt>
              <dd>{{ check.waived | hrNumber }}</dd>
            </div>
          </dl>
          <p>{{ check.explanation }}</p>
          <p class="hr-muted">Căn cứ: {{ check.source }}</p>
        </hr-panel>
        <hr-panel heading="Hồ sơ còn vướng" flush>
          @if (findings.error(); as error) {
            <hr-error-state [error]="error" (retried)="findings.reload()" />
          } @else if (!findings.hasValue()) {
            <hr-skeleton class="waiting" lines="6" />
          } @else if (findings.value().items.length === 0) {
            <hr-empty icon="done" heading="Không còn hồ sơ nào" text="Mọi hồ sơ đều qua phép kiểm tra này." />
          } @else {
            <ul>
              @for (item of findings.value().items; track item.personId) {
                <li>
                  <a [routerLink]="['/ho-so', item.personId]" [fragment]="item.section">{{
                    item.fullName
                  }}</a>
                  <span>{{ item.sentences.join(' ') }}</span>
                  <span class="hr-muted">{{ item.organisationName }}</span>
                </li>
              }
            </ul>
          }
        </hr-panel>
      } @else if (checks.hasValue()) {
        <hr-empty heading="Không có phép kiểm tra này" text="Địa chỉ có thể đã gõ nhầm.">
          <a matButton="outlined" routerLink="/chat-luong">Về Chất lượng dữ liệu</a>
        </hr-empty>
      } @else {
        <hr-skeleton lines="8" />
      }
    </div>
  `,
  styles: `
    p {
      margin: 12px 0 0;
    }

    .waiting {
      padding: 14px 16px;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: grid;
      grid-template-columns: minmax(140px, 1fr) 2fr 1.4fr;
      gap: 4px 16px;
      padding: 8px 16px;
      font-size: 13px;
    }

    li + li {
      border-top: 1px solid var(--hr-divider);
    }

    @media (width < 600px) {
      li {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class QualityCheckPage {
  readonly id = input.required<string>();
  readonly organisationId = input<string>();

  protected readonly look = severityLook;
  protected readonly groupWords = groupWords;
  private readonly scope = computed((): Record<string, string> => {
    const organisationId = this.organisationId();
    return organisationId ? { organisationId } : {};
  });
  protected readonly checks = httpResource<QualityCheckList>(() => ({
    url: '/api/quality/checks',
    params: this.scope(),
  }));
  protected readonly check = computed(() =>
    this.checks.hasValue() ? this.checks.value().items.find(({ id }) => id === this.id()) : undefined,
  );
  protected readonly findings = httpResource<FindingsPage>(() =>
    this.check()
      ? {
          url: '/api/quality/findings',
          params: { ...this.scope(), checkId: this.id(), pageSize: firstRows },
        }
      : undefined,
  );

  constructor() {
    const title = inject(Title);
    effect(() => {
      const name = this.check()?.title;
      if (name) title.setTitle(`${name} · Hồ sơ CBCCVC`);
    });
  }
}
