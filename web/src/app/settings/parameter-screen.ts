import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ParameterListView, ParameterView } from '@hr/contracts';
import { lastValueFrom } from 'rxjs';
import {
  Confirm,
  DatePipe,
  Drawer,
  Empty,
  ErrorState,
  Field,
  InputDress,
  matches,
  PageHeader,
  Panel,
  sentenceOf,
  Skeleton,
  Snack,
} from '../ui';
import { ParameterForm } from './parameter-form';
import { SettingsApi } from './settings-api';

type Value = ParameterView['values'][number];

/** Every number of the regulations with all its values by date; new ones are added, none is written over. */
@Component({
  selector: 'hr-parameter-screen',
  imports: [
    DatePipe,
    Drawer,
    Empty,
    ErrorState,
    Field,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    ParameterForm,
    Skeleton,
  ],
  template: `
    <div class="hr-page">
      <hr-page-header
        heading="Tham số quy định"
        summary="Quyết định cũ vẫn tính theo giá trị của ngày đó: giá trị mới được thêm từ một ngày, không ghi đè."
      />
      @if (list.error() && !list.isLoading()) {
        <hr-error-state [error]="list.error()" heading="Chưa tải được tham số" (retried)="list.reload()" />
      } @else if (!list.hasValue()) {
        <hr-skeleton lines="8" />
      } @else {
        <hr-field label="Tìm tham số" hint="Tên hoặc căn cứ, không cần gõ dấu">
          <input
            #text
            hrInput
            type="search"
            autocomplete="off"
            [value]="sought()"
            (input)="sought.set(text.value)"
          />
        </hr-field>
        <hr-panel flush>
          <div class="scroll" tabindex="0" role="region" aria-label="Bảng tham số">
            <table>
              <thead>
                <tr>
                  <th scope="col">Tham số</th>
                  <th scope="col">Giá trị</th>
                  <th scope="col">Hiệu lực</th>
                  <th scope="col">Căn cứ</th>
                  <th scope="col"><span class="hr-visually-hidden">Việc</span></th>
                </tr>
              </thead>
              @for (parameter of shown(); track parameter.key) {
                <tbody>
                  @for (value of parameter.values; track value.id) {
                    <tr [class.old]="!$first">
                      @if ($first) {
                        <th scope="rowgroup" [attr.rowspan]="parameter.values.length">
                          {{ parameter.name }}
                        </th>
                      }
                      <td class="hr-nowrap">{{ value.value }} {{ value.unitName }}</td>
                      <td>
                        từ {{ value.from | hrDate }}
                        @if (value.to) {
                          đến {{ value.to | hrDate }}
                        }
                      </td>
                      <td>
                        {{ value.basis }}
                        @if (value.isUncertain) {
                          <span class="hr-muted">· cần đối chiếu</span>
                        }
                      </td>
                      <td class="acts">
                        @if ($first) {
                          <button matButton type="button" (click)="add(parameter)">Thêm giá trị</button>
                        }
                        @if (value.isOwn) {
                          <button matButton type="button" (click)="remove(parameter, value)">Bỏ</button>
                        }
                      </td>
                    </tr>
                  }
                </tbody>
              } @empty {
                <tbody>
                  <tr>
                    <td colspan="5"><hr-empty heading="Không có tham số nào khớp" text="Thử từ khác." /></td>
                  </tr>
                </tbody>
              }
            </table>
          </div>
        </hr-panel>
      }
    </div>
    <hr-drawer heading="Thêm giá trị" [(open)]="isAdding">
      @if (chosen(); as parameter) {
        @if (isAdding()) {
          <hr-parameter-form [parameter]="parameter" (saved)="done()" />
        }
      }
    </hr-drawer>
  `,
  styleUrl: './settings-table.scss',
})
export class ParameterScreen {
  private readonly api = inject(SettingsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  protected readonly list = httpResource<ParameterListView>(() => '/api/settings/parameters');
  protected readonly sought = signal('');
  protected readonly shown = computed(() => {
    const all = this.list.hasValue() ? this.list.value().items : [];
    const text = this.sought().trim();
    return text === ''
      ? all
      : all.filter(({ name, values }) =>
          matches([name, ...values.map(({ basis }) => basis)].join(' '), text),
        );
  });
  protected readonly chosen = signal<ParameterView | null>(null);
  protected readonly isAdding = signal(false);

  protected add(parameter: ParameterView): void {
    this.chosen.set(parameter);
    this.isAdding.set(true);
  }

  protected done(): void {
    this.isAdding.set(false);
    this.list.reload();
    this.snack.say('Đã thêm giá trị. Các hạn đang được tính lại.');
  }

  protected async remove({ name }: ParameterView, { id, value, unitName }: Value): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Bỏ giá trị này?',
      text: `${name}: ${value} ${unitName}. Giá trị trước đó tiếp tục có hiệu lực.`,
      action: 'Bỏ giá trị',
    });
    if (!isSure) return;
    try {
      await lastValueFrom(this.api.removeParameter(id));
      this.list.reload();
      this.snack.say('Đã bỏ giá trị');
    } catch (error) {
      this.snack.say(`Chưa bỏ được. ${sentenceOf(error)}`);
    }
  }
}
