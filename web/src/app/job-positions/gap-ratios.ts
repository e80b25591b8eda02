import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GapReport } from '@hr/contracts';
import { SessionStore } from '../session';
import { Panel, Skeleton, StatusTag } from '../ui';
import { FigureDrawer } from './figure-drawer';
import { type AskedFigure, askRatio } from './figures';
import { RatioPanel } from './ratio-panel';

/** Ratios over the whole province with their reasons, and the bodies that are above one of theirs. */
@Component({
  selector: 'hr-gap-ratios',
  imports: [FigureDrawer, Panel, RatioPanel, RouterLink, Skeleton, StatusTag],
  template: `
    @if (report(); as report) {
      @if (province(); as province) {
        <hr-ratio-panel
          heading="Tỷ lệ tính trên toàn tỉnh"
          [ratios]="report.provinceRatios"
          [organisationId]="province"
          [mayWrite]="mayWrite()"
          (recorded)="recorded.emit()"
          (opened)="figure.set(ask($event))"
        />
        <hr-figure-drawer
          [asked]="figure()"
          [organisationId]="province"
          [asOf]="report.asOf"
          (closed)="figure.set(null)"
        />
      }
      <hr-panel heading="Đơn vị vượt tỷ lệ" [note]="report.breaches.length + ' trường hợp'" flush>
        <ul>
          @for (breach of report.breaches; track breach.organisationId + breach.id + breach.positionId) {
            <li>
              <div class="line">
                <a [routerLink]="['/vi-tri-viec-lam', breach.organisationId]" fragment="ty-le">{{
                  breach.organisationName
                }}</a>
                <hr-status-tag tone="late">Vượt {{ breach.over }}</hr-status-tag>
              </div>
              <p class="hr-muted">
                {{ breach.positionName ? breach.positionName + ' · ' : '' }}{{ breach.name }}:
                {{ breach.count }} người trên nền {{ breach.base }}, nhiều nhất {{ breach.most }}
              </p>
              @if (breach.reason) {
                <p>Lý do: {{ breach.reason }}</p>
              } @else {
                <p class="due">Chưa ghi lý do</p>
              }
            </li>
          } @empty {
            <li class="hr-muted">Không đơn vị nào vượt tỷ lệ.</li>
          }
        </ul>
      </hr-panel>
    } @else {
      <hr-skeleton lines="10" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 16px;
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

    .due {
      color: var(--hr-due);
    }
  `,
})
export class GapRatios {
  readonly report = input.required<GapReport | undefined>();
  readonly recorded = output();
  protected readonly figure = signal<AskedFigure | null>(null);
  protected readonly ask = askRatio;
  private readonly session = inject(SessionStore);
  protected readonly mayWrite = computed(() => this.session.can('position.write'));
  protected readonly province = computed(() => this.report()?.provinceRatios[0]?.organisationId ?? null);
}
