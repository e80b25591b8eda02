import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { ErrorState, Panel, Skeleton } from '../ui';
import { sayCount } from './say-money';
import type { TableColumn, TrainingTable } from './training-types';

export interface HeadGroup {
  readonly label: string;
  readonly columns: readonly TableColumn[];
}

/** Neighbouring columns under the same heading stand together; one without a heading stands alone. */
export function headGroups(columns: readonly TableColumn[]): HeadGroup[] {
  const groups: { label: string; columns: TableColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group !== '' && last.label === column.group) last.columns.push(column);
    else groups.push({ label: column.group, columns: [column] });
  }
  return groups;
}

/** A table with the columns and rows that a form prescribes, and its notes under it. */
@Component({
  selector: 'hr-statutory-table',
  imports: [ErrorState, Panel, Skeleton],
  template: `
    @if (table.hasValue()) {
      <hr-panel [heading]="table.value().title" [note]="table.value().source" flush>
        <div class="scroll" tabindex="0" role="group" [attr.aria-label]="table.value().title">
          <table>
            <caption class="hr-visually-hidden">
              {{
                table.value().title
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col" rowspan="2" class="label">Nội dung</th>
                @for (group of groups(); track $index) {
                  @if (group.label) {
                    <th scope="colgroup" class="over" [attr.colspan]="group.columns.length">
                      {{ group.label }}
                    </th>
                  } @else {
                    <th scope="col" rowspan="2" class="number">{{ group.columns[0].label }}</th>
                  }
                }
              </tr>
              <tr>
                @for (group of groups(); track $index) {
                  @if (group.label) {
                    @for (column of group.columns; track column.key) {
                      <th scope="col" class="number">{{ column.label }}</th>
                    }
                  }
                }
              </tr>
            </thead>
            <tbody>
              @for (row of table.value().rows; track row.key) {
                <tr [class.heading]="row.depth === 0" [class.part]="row.depth === 2">
                  <th scope="row" class="label">{{ row.label }}</th>
                  @for (column of table.value().columns; track column.key) {
                    <td class="number">{{ cell(row.cells[column.key]) }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
        <ul panelFooter class="notes" aria-label="Cách đếm">
          @for (note of table.value().notes; track note) {
            <li>{{ note }}</li>
          }
        </ul>
      </hr-panel>
    } @else if (table.error()) {
      <hr-panel><hr-error-state [error]="table.error()" (retried)="table.reload()" /></hr-panel>
    } @else {
      <hr-panel><hr-skeleton lines="12" /></hr-panel>
    }
  `,
  styleUrls: ['./training-table.scss', './report-screen.scss'],
  styles: `
    th,
    td {
      border-left: 1px solid var(--hr-divider);
    }

    thead th {
      white-space: normal;
    }

    .label {
      min-width: 220px;
      border-left: 0;
    }

    .over {
      text-align: center;
    }

    .heading > * {
      background: var(--hr-sunken);
      font-weight: 600;
    }

    .part .label {
      padding-left: 36px;
      color: var(--hr-text-muted);
      font-weight: 400;
    }
  `,
})
export class StatutoryTable {
  readonly of = input.required<'r10' | 'r16'>();
  readonly asked = input.required<Readonly<Record<string, string>>>();
  protected readonly table = httpResource<TrainingTable>(() => ({
    url: `/api/training/report/${this.of()}`,
    params: this.asked(),
  }));
  protected readonly groups = computed(() =>
    this.table.hasValue() ? headGroups(this.table.value().columns) : [],
  );

  /** A column that a row does not have stays empty. */
  protected cell(value: number | undefined): string {
    return value === undefined ? '' : sayCount(value);
  }
}
