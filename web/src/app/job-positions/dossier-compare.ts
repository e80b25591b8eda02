import { httpResource } from '@angular/common/http';
import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PositionDossier } from '@hr/contracts';
import { ErrorState, Panel, Skeleton, StatusTag } from '../ui';
import { changesBetween } from './dossier-changes';
import { positionSections } from './sections';

/** Two versions of a body's positions side by side; only what differs. */
@Component({
  selector: 'hr-dossier-compare',
  imports: [ErrorState, MatButton, Panel, Skeleton, StatusTag],
  template: `
    <hr-panel heading="So hai phiên bản" [note]="note()" flush>
      <button panelActions matButton type="button" (click)="closed.emit()">Đóng</button>
      @if (earlier.hasValue()) {
        <div class="frame">
          <table>
            <thead>
              <tr>
                <th scope="col">Vị trí</th>
                <th scope="col">Phần</th>
                <th scope="col" class="side">Phiên bản {{ earlier.value().versionNo }}</th>
                <th scope="col" class="side">Phiên bản {{ dossier().versionNo }}</th>
              </tr>
            </thead>
            @for (change of changes(); track change.name + change.kind) {
              <tbody>
                @for (line of change.lines; track line.label; let first = $first) {
                  <tr>
                    @if (first) {
                      <th scope="row" [attr.rowspan]="change.lines.length">
                        {{ change.name }}
                        @if (change.kind !== 'changed') {
                          <hr-status-tag [tone]="change.kind === 'added' ? 'ok' : 'late'">{{
                            change.kind === 'added' ? 'thêm' : 'bỏ'
                          }}</hr-status-tag>
                        }
                      </th>
                    }
                    <td class="hr-muted">{{ line.label }}</td>
                    <td class="before">{{ line.before || '–' }}</td>
                    <td class="after">{{ line.after || '–' }}</td>
                  </tr>
                }
              </tbody>
            } @empty {
              <tbody>
                <tr>
                  <td colspan="4" class="hr-muted">Hai phiên bản giống nhau.</td>
                </tr>
              </tbody>
            }
          </table>
        </div>
      } @else if (earlier.error()) {
        <hr-error-state [error]="earlier.error()" (retried)="earlier.reload()" />
      } @else {
        <hr-skeleton lines="6" />
      }
    </hr-panel>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 14px;
    }

    .frame {
      overflow-x: auto;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
    }

    th,
    td {
      padding: 8px 12px;
      border-bottom: 1px solid var(--hr-divider);
      font-weight: 400;
      text-align: left;
      vertical-align: top;
      white-space: pre-line;
    }

    thead th {
      color: var(--hr-text-muted);
      font-weight: 500;
    }

    tbody th {
      min-width: 160px;
      padding-left: 16px;
      font-weight: 500;
    }

    .side {
      width: 32%;
    }

    .before {
      background: var(--hr-late-soft);
    }

    .after {
      background: var(--hr-ok-soft);
    }
  `,
})
export class DossierCompare {
  readonly dossier = input.required<PositionDossier>();
  readonly otherId = input.required<string>();
  readonly closed = output();

  protected readonly earlier = httpResource<PositionDossier>(
    () => `/api/position-dossiers/${this.otherId()}`,
  );
  private readonly sections = positionSections();
  protected readonly changes = computed(() => {
    if (!this.earlier.hasValue()) return [];
    const names = new Map(
      (this.sections.hasValue() ? this.sections.value().items : []).map(({ code, name }) => [code, name]),
    );
    return changesBetween(this.earlier.value(), this.dossier(), names);
  });
  protected readonly note = computed(() =>
    this.earlier.hasValue() ? `${this.changes().length} vị trí khác nhau` : '',
  );
}
