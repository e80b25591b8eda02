import { booleanAttribute, Component, input, model, output } from '@angular/core';
import type { DeclarationView, DeclaredEvidence, DeclaredRow } from '@hr/contracts';
import { StatusTag } from '../ui';
import { EvidenceList } from './evidence-list';

export type Choices = Readonly<Record<string, 'CURRENT' | 'PROPOSED'>>;

/** What was declared beside the file, field by field; where the file has moved on, all three values and a choice. */
@Component({
  selector: 'hr-declared-rows',
  imports: [EvidenceList, StatusTag],
  template: `
    @for (row of rows(); track row.key) {
      <section>
        @if (row.title || row.operation !== 'update') {
          <h3>
            @switch (row.operation) {
              @case ('insert') {
                <hr-status-tag tone="ok">Thêm</hr-status-tag>
              }
              @case ('delete') {
                <hr-status-tag tone="late">Bỏ</hr-status-tag>
              }
              @default {
                <hr-status-tag tone="info">Sửa</hr-status-tag>
              }
            }
            <span>{{ row.row }}: {{ row.title }}</span>
          </h3>
        }
        @if (row.merge === 'conflict' && row.isWhole) {
          <p class="clash">
            Hồ sơ đã đổi ở dòng này sau khi khai.
            @if (mayChoose()) {
              <label
                ><input
                  type="radio"
                  [name]="row.key"
                  [checked]="choices()[row.key] === 'CURRENT'"
                  (change)="choose(row.key, 'CURRENT')"
                />
                Giữ như hiện nay</label
              >
              <label
                ><input
                  type="radio"
                  [name]="row.key"
                  [checked]="choices()[row.key] === 'PROPOSED'"
                  (change)="choose(row.key, 'PROPOSED')"
                />
                Theo tờ khai</label
              >
            }
          </p>
        }
        <table>
          <thead>
            <tr>
              <th scope="col">Mục</th>
              <th scope="col">Trong hồ sơ</th>
              <th scope="col">Đề nghị</th>
            </tr>
          </thead>
          <tbody>
            @for (field of row.fields; track field.key) {
              <tr [class.conflict]="field.merge === 'conflict'">
                <th scope="row">{{ field.label }}</th>
                <td data-label="Trong hồ sơ">
                  @if (field.merge === 'conflict') {
                    <span class="was">khi khai: {{ field.before ?? 'trống' }}</span>
                    @if (mayChoose() && !row.isWhole) {
                      <label
                        ><input
                          type="radio"
                          [name]="field.key"
                          [checked]="choices()[field.key] === 'CURRENT'"
                          (change)="choose(field.key, 'CURRENT')"
                        />
                        giữ {{ field.current ?? 'trống' }}</label
                      >
                    } @else {
                      <span>nay: {{ field.current ?? 'trống' }}</span>
                    }
                  } @else {
                    <span class="before" [class.hr-missing]="field.before === null">{{
                      field.before ?? 'trống'
                    }}</span>
                  }
                </td>
                <td data-label="Đề nghị">
                  @if (field.merge === 'conflict' && mayChoose() && !row.isWhole) {
                    <label
                      ><input
                        type="radio"
                        [name]="field.key"
                        [checked]="choices()[field.key] === 'PROPOSED'"
                        (change)="choose(field.key, 'PROPOSED')"
                      />
                      lấy {{ field.proposed ?? 'trống' }}</label
                    >
                  } @else if (field.merge === 'same') {
                    {{ field.proposed ?? 'trống' }} <span class="hr-muted">(hồ sơ đã như vậy)</span>
                  } @else {
                    <strong>{{ field.proposed ?? 'trống' }}</strong>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
        <hr-evidence-list
          [address]="address()"
          [evidence]="evidence()"
          [changeKey]="row.key"
          [of]="row.title ? row.row + ': ' + row.title : row.row"
          [mayAttach]="mayAttach()"
          (changed)="changed.emit($event)"
        />
      </section>
    }
  `,
  styles: `
    section + section {
      margin-top: 20px;
    }

    h3 {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      margin: 0 0 8px;
      font-size: 14px;
      font-weight: 600;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: 13px;
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
      width: 28%;
      color: var(--hr-text-muted);
      font-weight: 400;
    }

    thead th {
      font-weight: 500;
    }

    .conflict {
      background: var(--hr-due-soft);
    }

    .was {
      display: block;
      color: var(--hr-text-muted);
    }

    label {
      display: inline-flex;
      gap: 6px;
      align-items: baseline;
    }

    .clash {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin: 0 0 8px;
    }

    @media (width < 600px) {
      thead {
        display: none;
      }

      tr,
      th[scope='row'] {
        display: block;
        width: auto;
      }

      tr {
        padding: 8px 0;
        border-bottom: 1px solid var(--hr-divider);
      }

      td,
      th[scope='row'] {
        padding: 0;
        border: 0;
      }

      td {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
      }

      td::before {
        content: attr(data-label) ':';
        color: var(--hr-text-muted);
      }
    }
  `,
})
export class DeclaredRows {
  readonly rows = input.required<readonly DeclaredRow[]>();
  readonly mayChoose = input(false);
  readonly choices = model<Choices>({});
  /** Of the declaration, the author's or the office's; what is attached lies below it. */
  readonly address = input.required<string>();
  readonly evidence = input.required<readonly DeclaredEvidence[]>();
  readonly mayAttach = input(false, { transform: booleanAttribute });
  readonly changed = output<DeclarationView | undefined>();

  protected choose(key: string, choice: 'CURRENT' | 'PROPOSED'): void {
    this.choices.update((choices) => ({ ...choices, [key]: choice }));
  }
}
