import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { VersionComparison, VersionList } from '@hr/contracts';
import { Empty, ErrorState, PageHeader, Panel, showDate, Skeleton } from '../ui';

/** Two versions of a file side by side; only what differs, by section. */
@Component({
  selector: 'hr-version-page',
  imports: [Empty, ErrorState, PageHeader, Panel, Skeleton],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="So sánh phiên bản"
        [summary]="summary()"
        [backLink]="id() ? '/ho-so/' + id() : '/cua-toi'"
        [backLabel]="id() ? 'Hồ sơ' : 'Hồ sơ của tôi'"
      />
      @if (versions.error() || comparison.error(); as error) {
        <hr-panel
          ><hr-error-state [error]="error" (retried)="versions.reload(); comparison.reload()"
        /></hr-panel>
      } @else {
        <div class="choice hr-no-print">
          <label
            >Phiên bản
            <select #first class="hr-control" (change)="choose(first.value, null)">
              @for (one of choicesOf(); track one.version) {
                <option [value]="one.version" [selected]="one.version === from()">{{ one.words }}</option>
              }
            </select></label
          >
          <label
            >so với
            <select #second class="hr-control" (change)="choose(null, second.value)">
              @for (one of choicesOf(); track one.version) {
                <option [value]="one.version" [selected]="one.version === to()">{{ one.words }}</option>
              }
            </select></label
          >
        </div>
        @if (comparison.hasValue()) {
          @for (section of sections(); track section.name) {
            <hr-panel [heading]="section.name">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Mục</th>
                    <th scope="col">Phiên bản {{ from() }}</th>
                    <th scope="col">Phiên bản {{ to() }}</th>
                  </tr>
                </thead>
                <tbody>
                  @for (row of section.rows; track $index) {
                    @if (row.operation !== 'update' || row.row !== 'hồ sơ') {
                      <tr class="row">
                        <th scope="rowgroup" colspan="3">
                          {{
                            row.operation === 'insert' ? 'Thêm' : row.operation === 'delete' ? 'Bỏ' : 'Sửa'
                          }}
                          {{ row.row }}: {{ row.title }}
                        </th>
                      </tr>
                    }
                    @for (field of row.fields; track $index) {
                      <tr>
                        <th scope="row">{{ field.label }}</th>
                        <td [class.hr-missing]="field.a === null">{{ field.a ?? 'trống' }}</td>
                        <td [class.hr-missing]="field.b === null">
                          <strong>{{ field.b ?? 'trống' }}</strong>
                        </td>
                      </tr>
                    }
                  }
                </tbody>
              </table>
            </hr-panel>
          } @empty {
            <hr-panel
              ><hr-empty
                heading="Hai phiên bản không khác nhau"
                [text]="
                  id() ? 'Ở những phần bạn được xem. Mục hạn chế chỉ hiện khi đã mở khóa trong hồ sơ.' : ''
                "
            /></hr-panel>
          }
        } @else if (comparison.isLoading() || versions.isLoading()) {
          <hr-panel><hr-skeleton lines="6" /></hr-panel>
        } @else {
          <hr-panel
            ><hr-empty heading="Hồ sơ mới có một phiên bản" text="Mỗi lần lưu hồ sơ là một phiên bản."
          /></hr-panel>
        }
      }
    </div>
  `,
  styles: `
    hr-panel {
      margin-top: 16px;
    }

    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      margin-top: 16px;
    }

    .choice label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-width: 0;
      white-space: nowrap;
    }

    select {
      min-width: 0;
      max-width: 100%;
    }

    @media (width < 600px) {
      .choice label {
        display: grid;
        gap: 4px;
        width: 100%;
      }
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
      table-layout: fixed;
    }

    th,
    td {
      padding: 8px 12px 8px 0;
      border-bottom: 1px solid var(--hr-divider);
      text-align: left;
      vertical-align: top;
      overflow-wrap: anywhere;
    }

    th {
      color: var(--hr-text-muted);
      font-weight: 400;
    }

    .row th {
      color: inherit;
      font-weight: 600;
    }
  `,
})
export class VersionPage {
  private readonly router = inject(Router);
  /** Whose file; without one the own file. */
  readonly id = input<string>();
  readonly a = input<string>();
  readonly b = input<string>();
  private readonly address = computed(() => {
    const id = this.id();
    return id === undefined ? '/api/own/versions' : `/api/people/${id}/versions`;
  });
  protected readonly versions = httpResource<VersionList>(() => `${this.address()}?pageSize=200`);
  private readonly known = computed(() => (this.versions.hasValue() ? this.versions.value() : undefined));
  protected readonly to = computed(() => Number(this.b()) || this.known()?.current || 0);
  protected readonly from = computed(() => Number(this.a()) || Math.max(1, this.to() - 1));
  protected readonly comparison = httpResource<VersionComparison>(() =>
    this.known() && this.to() > 0 && this.from() !== this.to()
      ? `${this.address()}/comparison?a=${this.from()}&b=${this.to()}`
      : undefined,
  );
  protected readonly choicesOf = computed(() => [
    ...(this.known()?.items ?? []).map(({ version, at, by, declarationNumber }) => ({
      version,
      words: `${version} · ${showDate(at)} · ${by}${declarationNumber ? ` · tờ khai số ${declarationNumber}` : ''}`,
    })),
    ...((this.known()?.items ?? []).some(({ version }) => version === 1)
      ? []
      : [{ version: 1, words: '1 · khi lập hồ sơ' }]),
  ]);
  protected readonly summary = computed(() => {
    const known = this.known();
    return known
      ? `Phiên bản hiện tại: ${known.current}. Mỗi lần lưu, mỗi tờ khai được duyệt là một phiên bản.`
      : '';
  });
  protected readonly sections = computed(() => {
    const byName = new Map<string, VersionComparison['rows'][number][]>();
    for (const row of this.comparison.hasValue() ? this.comparison.value().rows : [])
      byName.set(row.section, [...(byName.get(row.section) ?? []), row]);
    return [...byName].map(([name, rows]) => ({ name, rows }));
  });

  protected choose(a: string | null, b: string | null): void {
    void this.router.navigate([], {
      queryParams: { a: a ?? this.from(), b: b ?? this.to() },
      replaceUrl: true,
    });
  }
}
