import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TransferPackagePage } from '@hr/contracts';
import { DatePipe, Empty, ErrorState, NumberPipe, Panel, Skeleton, StatusTag } from '../ui';
import { packageWords } from './transfer-words';

const shown = 8;

/** The packages made last. */
@Component({
  selector: 'hr-package-list',
  imports: [DatePipe, Empty, ErrorState, NumberPipe, Panel, RouterLink, Skeleton, StatusTag],
  template: `
    <hr-panel heading="Gói đã lập" [note]="note()" flush>
      @if (packages.error()) {
        <hr-error-state [error]="packages.error()" (retried)="packages.reload()" />
      } @else if (!packages.hasValue()) {
        <hr-skeleton class="waiting" lines="4" />
      } @else if (packages.value().items.length === 0) {
        <hr-empty
          icon="file"
          heading="Chưa có gói nào"
          text="Gói lập từ những thay đổi đang chờ sẽ hiện ở đây."
        />
      } @else {
        <ul>
          @for (one of packages.value().items; track one.id) {
            <li>
              <a [routerLink]="['/gui-du-lieu/goi', one.id]">{{ one.number }}</a>
              <span>{{ one.people | hrNumber }} người</span>
              <span class="hr-muted">{{ one.madeAt | hrDate }}</span>
              <hr-status-tag [tone]="one.refused > 0 ? 'late' : words[one.state].tone">{{
                one.refused > 0 ? one.refused + ' bị từ chối' : words[one.state].text
              }}</hr-status-tag>
            </li>
          }
        </ul>
      }
    </hr-panel>
  `,
  styles: `
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
      grid-template-columns: 1.2fr 0.8fr 1.2fr auto;
      gap: 4px 12px;
      align-items: center;
      min-height: 38px;
      padding: 4px 16px;
      font-size: 13px;
    }

    li + li {
      border-top: 1px solid var(--hr-divider);
    }

    @media (width < 600px) {
      li {
        grid-template-columns: 1fr auto;
      }
    }
  `,
})
export class PackageList {
  /** Counts what was done on the page, so that the list is read anew. */
  readonly changes = input(0);
  protected readonly words = packageWords;
  protected readonly packages = httpResource<TransferPackagePage>(() => {
    this.changes();
    return { url: '/api/transfers/packages', params: { pageSize: shown } };
  });
  protected readonly note = computed(() =>
    this.packages.hasValue() && this.packages.value().total > shown
      ? `${shown} gói gần nhất trong ${this.packages.value().total}`
      : '',
  );
}
