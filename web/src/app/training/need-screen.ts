import { Component, computed, inject, input } from '@angular/core';
import { Params, Router } from '@angular/router';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import { PageHeader, TreePicker } from '../ui';
import { AlertList } from './alert-list';
import { DutyMatrix } from './duty-matrix';
import { NeedMapView } from './need-map';

const views = [
  { key: 'ban-do', label: 'Bản đồ nhu cầu' },
  { key: 'tung-nguoi', label: 'Từng người' },
  { key: 'chu-y', label: 'Cần chú ý' },
] as const;
type View = (typeof views)[number]['key'];

/** Who lacks what: units by kind of training, people by duty, and what is about to be late. */
@Component({
  selector: 'hr-need-screen',
  imports: [AlertList, DutyMatrix, NeedMapView, PageHeader, TreePicker],
  template: `
    <div class="hr-page">
      <hr-page-header heading="Nhu cầu đào tạo, bồi dưỡng" [summary]="summary()">
        <div class="switch" role="group" aria-label="Cách xem">
          @for (one of views; track one.key) {
            <button type="button" [attr.aria-pressed]="view() === one.key" (click)="go({ xem: one.key })">
              {{ one.label }}
            </button>
          }
        </div>
      </hr-page-header>
      <div class="bar hr-no-print">
        <hr-tree-picker
          class="wide"
          label="Đơn vị, kể cả đơn vị trực thuộc"
          placeholder="Mọi đơn vị trong phạm vi"
          [nodes]="units()"
          [value]="donVi() ?? ''"
          (valueChange)="go({ donVi: $event || null })"
        />
      </div>
      @switch (view()) {
        @case ('ban-do') {
          <hr-need-map [organisationId]="donVi() ?? ''" (entered)="go({ donVi: $event })" />
        }
        @case ('tung-nguoi') {
          <hr-duty-matrix [organisationId]="donVi() ?? ''" />
        }
        @case ('chu-y') {
          <hr-alert-list [organisationId]="donVi() ?? ''" />
        }
      }
    </div>
  `,
  styleUrl: './training-page.scss',
})
export class NeedScreen {
  private readonly router = inject(Router);
  private readonly lists = inject(CodeLists);
  private readonly session = inject(SessionStore);
  /** What the address says. */
  readonly xem = input<string>();
  readonly donVi = input<string>();

  protected readonly views = views;
  protected readonly units = this.lists.organisations();
  protected readonly view = computed<View>(
    () => views.find(({ key }) => key === this.xem())?.key ?? 'ban-do',
  );
  protected readonly summary = computed(() => {
    const unit = this.donVi();
    const where = unit ? this.lists.unitName(unit) : (this.session.session()?.workingFor ?? '');
    return `${where} · theo yêu cầu vị trí việc làm và nghĩa vụ học tập · tính đến hôm nay`;
  });

  protected go(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
