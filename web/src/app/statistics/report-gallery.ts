import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { FrozenList, PivotList, ReportList, ReportSummary } from '@hr/contracts';
import { SessionStore } from '../session';
import { DatePipe, Empty, ErrorState, Icon, PageHeader, Panel, showNumber, Skeleton, StatusTag } from '../ui';
import { dueLook, usualDay } from './due-words';

/** Every report of the register: what it is for, on what basis, when it is due; own ones and the frozen beside them. */
@Component({
  selector: 'hr-report-gallery',
  imports: [DatePipe, Empty, ErrorState, Icon, MatButton, PageHeader, Panel, RouterLink, Skeleton, StatusTag],
  templateUrl: './report-gallery.html',
  styleUrl: './report-gallery.scss',
})
export class ReportGallery {
  private readonly session = inject(SessionStore);

  protected readonly reports = httpResource<ReportList>(() => '/api/reports');
  protected readonly pivots = httpResource<PivotList>(() => '/api/pivots');
  protected readonly frozen = httpResource<FrozenList>(() => ({
    url: '/api/frozen-reports',
    params: { pageSize: 5 },
  }));
  protected readonly items = computed(() => (this.reports.hasValue() ? this.reports.value().items : []));
  protected readonly ownTables = computed(() => (this.pivots.hasValue() ? this.pivots.value().items : []));
  protected readonly lastFrozen = computed(() => (this.frozen.hasValue() ? this.frozen.value().items : []));
  protected readonly summary = computed(() => {
    const count = this.items().length;
    return count === 0
      ? ''
      : `${showNumber(count)} biểu theo quy định · tính đến bất kỳ ngày nào · mỗi con số mở ra danh sách đứng sau nó`;
  });

  protected look(report: ReportSummary): ReturnType<typeof dueLook> {
    const { nextDueOn: dueOn, isFrozenForNextAsOf: isFrozen, kind, listExportedOn: exportedOn } = report;
    return dueLook({ dueOn, isFrozen, isList: kind === 'LIST', exportedOn }, this.session.today());
  }

  protected dayOf({ nextAsOf }: ReportSummary): Readonly<Record<string, string>> {
    return usualDay(nextAsOf, this.session.today());
  }
}
