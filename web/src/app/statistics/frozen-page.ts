import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { FrozenReport } from '@hr/contracts';
import {
  DatePipe,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  Skeleton,
  StatusTag,
} from '../ui';
import { ReportChecks } from './report-checks';
import { ReportTable } from './report-table';
import { noFigures, shownTable } from './shown-table';

/** A frozen report: the same rows for ever, with what proves it. Its figures open no names: the people have moved on. */
@Component({
  selector: 'hr-frozen-page',
  imports: [
    DatePipe,
    ErrorState,
    Icon,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NumberPipe,
    PageHeader,
    Panel,
    ReportChecks,
    ReportTable,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './frozen-page.html',
  styleUrl: './frozen-page.scss',
  host: { class: 'hr-wide-paper' },
})
export class FrozenPage {
  readonly id = input.required<string>();

  protected readonly report = httpResource<FrozenReport>(() => `/api/frozen-reports/${this.id()}`);
  protected readonly formats = [
    { format: 'xlsx', label: 'Excel theo mẫu (.xlsx)' },
    { format: 'pdf', label: 'PDF có chữ ký' },
    { format: 'csv', label: 'CSV' },
    { format: 'json', label: 'Bản chốt gốc (JSON)' },
  ] as const;
  protected readonly shown = computed(() => {
    const shown = shownTable(this.report.hasValue() ? this.report.value().table : noFigures);
    return {
      ...shown,
      rows: shown.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, opens: false })),
      })),
    };
  });
  protected readonly summary = computed(() => {
    if (!this.report.hasValue()) return '';
    const { form, asOf, organisationName, table } = this.report.value();
    return `${form} · tính đến ${showDate(asOf)} · ${table.mapText} · ${organisationName ?? 'toàn phạm vi của người chốt'}`;
  });
  protected readonly notes = computed(() => {
    if (!this.report.hasValue()) return '';
    const { settings, version } = this.report.value().table;
    return [
      ...settings.map(({ label, valueLabel }) => `${label}: ${valueLabel}`),
      `mẫu phiên bản ${version}`,
    ].join(' · ');
  });

  protected fileLink(format: string): string {
    return `/api/frozen-reports/${this.id()}/file?format=${format}`;
  }

  protected print(): void {
    window.print();
  }
}
