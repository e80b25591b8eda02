import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Icon } from '../ui';
import { fileLink, type RunQuery } from './report-query';

interface Format {
  readonly format: string;
  readonly label: string;
  readonly more?: Readonly<Record<string, string>>;
}

const formats: readonly Format[] = [
  { format: 'xlsx', label: 'Excel theo mẫu (.xlsx)' },
  { format: 'pdf', label: 'PDF theo mẫu' },
  { format: 'ods', label: 'OpenDocument (.ods)' },
  { format: 'csv', label: 'CSV' },
];
const byUnit: Format = { format: 'zip', label: 'Mỗi đơn vị một tệp (.zip)' };
/** One level of units unless more are asked for: a larger table cannot be looked through for what could be worked out. */
const published = { isPublic: 'true', depth: '1' };
const open: readonly Format[] = [
  { format: 'csv', label: 'Dữ liệu mở, che ô nhỏ (CSV)', more: published },
  { format: 'json', label: 'Mô tả dữ liệu mở (JSON)', more: published },
];

/** The figures on screen as a file: plain links, so that the browser streams them to disk. */
@Component({
  selector: 'hr-export-menu',
  imports: [Icon, MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">
      <hr-icon matButtonIcon name="download" size="16" />Xuất
    </button>
    <mat-menu #menu>
      @for (one of links(); track one.link) {
        <a mat-menu-item [href]="one.link" download>{{ one.label }}</a>
      }
    </mat-menu>
  `,
})
export class ExportMenu {
  readonly reportId = input.required<string>();
  readonly query = input.required<RunQuery>();
  /** One file a unit makes sense only where rows are units. */
  readonly hasUnits = input(true);

  protected readonly links = computed(() =>
    [...formats, ...(this.hasUnits() ? [byUnit] : []), ...open].map(({ format, label, more }) => ({
      label,
      link: fileLink(this.reportId(), this.query(), format, more),
    })),
  );
}
