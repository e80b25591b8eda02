import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { PageHeader } from '../ui';
import { MaterialList } from './material-list';
import { ProgrammeList } from './programme-list';
import { SchoolList } from './school-list';

const views = [
  {
    key: 'chuong-trinh',
    label: 'Chương trình',
    summary: 'Học gì, cho ai, bao nhiêu tiết, bằng tài liệu nào',
  },
  {
    key: 'tai-lieu',
    label: 'Bộ tài liệu',
    summary: 'Theo nhóm đối tượng, từng phiên bản: thẩm định, trình ký, ban hành',
  },
  { key: 'co-so', label: 'Cơ sở đào tạo', summary: 'Học viện, trường và giảng viên' },
] as const;
type View = (typeof views)[number]['key'];

/** What is taught, from which materials, where and by whom. */
@Component({
  selector: 'hr-catalogue-screen',
  imports: [MaterialList, PageHeader, ProgrammeList, SchoolList],
  template: `
    <div class="hr-page">
      <hr-page-header [heading]="chosen().label" [summary]="chosen().summary">
        <div class="switch" role="group" aria-label="Danh mục">
          @for (one of views; track one.key) {
            <button type="button" [attr.aria-pressed]="view() === one.key" (click)="go(one.key)">
              {{ one.label }}
            </button>
          }
        </div>
      </hr-page-header>
      @switch (view()) {
        @case ('chuong-trinh') {
          <hr-programme-list />
        }
        @case ('tai-lieu') {
          <hr-material-list />
        }
        @case ('co-so') {
          <hr-school-list />
        }
      }
    </div>
  `,
  styleUrl: './training-page.scss',
})
export class CatalogueScreen {
  private readonly router = inject(Router);
  readonly xem = input<string>();
  protected readonly views = views;
  protected readonly view = computed<View>(
    () => views.find(({ key }) => key === this.xem())?.key ?? 'chuong-trinh',
  );
  protected readonly chosen = computed(() => views.find(({ key }) => key === this.view()) ?? views[0]);

  protected go(view: View): void {
    void this.router.navigate([], { queryParams: { xem: view === 'chuong-trinh' ? null : view } });
  }
}
