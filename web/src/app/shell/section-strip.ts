import { afterRenderEffect, Component, computed, ElementRef, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import type { Permission } from '@hr/contracts';
import { filter, map } from 'rxjs';
import { SessionStore } from '../session';

interface Screen {
  readonly label: string;
  readonly link: string;
  readonly permission: Permission;
  /** Of units and their people; not for who sees no unit. */
  readonly isOfUnits?: boolean;
}

/** Screens that share one entry of the navigation; the first is the entry's own. */
export const sections: readonly (readonly Screen[])[] = [
  [
    { label: 'Danh sách', link: '/ho-so', permission: 'person.read' },
    { label: 'Quyết định', link: '/quyet-dinh', permission: 'decision.read' },
    { label: 'Đến hạn', link: '/den-han', permission: 'due.read' },
    { label: 'Tờ khai', link: '/to-khai', permission: 'declaration.check' },
    { label: 'Chất lượng', link: '/chat-luong', permission: 'quality.read' },
    { label: 'In ấn', link: '/in-an', permission: 'person.print' },
    { label: 'Gửi dữ liệu', link: '/gui-du-lieu', permission: 'transfer.read' },
  ],
  [
    { label: 'Lịch nghỉ', link: '/thiet-lap', permission: 'settings.manage' },
    { label: 'Tham số', link: '/thiet-lap/tham-so', permission: 'settings.manage' },
    { label: 'Lương cơ sở', link: '/thiet-lap/luong-co-so', permission: 'settings.manage' },
    { label: 'Mẫu in', link: '/thiet-lap/mau-in', permission: 'settings.manage' },
  ],
  [
    { label: 'Đơn vị', link: '/vi-tri-viec-lam', permission: 'position.read' },
    { label: 'Khoảng cách', link: '/vi-tri-viec-lam/khoang-cach', permission: 'position.read' },
    { label: 'Đề án', link: '/vi-tri-viec-lam/de-an', permission: 'position.read' },
    { label: 'Danh mục khung', link: '/vi-tri-viec-lam/khung', permission: 'position.read' },
    { label: 'Tỷ lệ', link: '/vi-tri-viec-lam/ty-le', permission: 'position.read' },
    { label: 'Cấp phó', link: '/vi-tri-viec-lam/dinh-muc-cap-pho', permission: 'position.read' },
  ],
  [
    // Plans and needs are of units; a school, which has none, sees its classes.
    { label: 'Kế hoạch', link: '/dao-tao', permission: 'training.read', isOfUnits: true },
    { label: 'Lớp', link: '/dao-tao/lop', permission: 'training.read' },
    { label: 'Nhu cầu', link: '/dao-tao/nhu-cau', permission: 'training.read', isOfUnits: true },
    { label: 'Chương trình', link: '/dao-tao/chuong-trinh', permission: 'training.read' },
    { label: 'Cam kết', link: '/dao-tao/cam-ket', permission: 'training.read', isOfUnits: true },
    { label: 'Báo cáo', link: '/dao-tao/bao-cao', permission: 'training.read' },
  ],
  [
    { label: 'Cây đơn vị', link: '/don-vi', permission: 'organisation.read' },
    { label: 'Sắp xếp', link: '/don-vi/sap-xep', permission: 'reorganisation.read' },
    { label: 'Dôi dư', link: '/don-vi/sap-xep/doi-du', permission: 'reorganisation.read' },
  ],
  [
    { label: 'Biểu báo cáo', link: '/bao-cao', permission: 'report.read' },
    { label: 'Đã chốt', link: '/bao-cao/da-chot', permission: 'report.read' },
    { label: 'Biểu tự lập', link: '/bao-cao/bieu-tu-lap', permission: 'report.read' },
    { label: 'Diễn biến', link: '/bao-cao/dien-bien', permission: 'report.read' },
  ],
];

/** The screens of the section one is in, on their start pages; deeper ones have their own way back. */
@Component({
  selector: 'hr-section-strip',
  imports: [RouterLink, RouterLinkActive],
  template: `
    @if (screens().length > 1) {
      <nav aria-label="Các màn hình cùng phần">
        @for (screen of screens(); track screen.link) {
          <a
            [routerLink]="screen.link"
            routerLinkActive="active"
            ariaCurrentWhenActive="page"
            [routerLinkActiveOptions]="wholePath"
            >{{ screen.label }}</a
          >
        }
      </nav>
    }
  `,
  styleUrl: './section-strip.scss',
  host: { class: 'hr-no-print' },
})
export class SectionStrip {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.address()),
    ),
    { initialValue: this.address() },
  );
  protected readonly wholePath = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly screens = computed(() =>
    (sections.find((section) => section.some(({ link }) => link === this.path())) ?? []).filter(
      ({ permission, isOfUnits }) =>
        this.store.can(permission) && (!isOfUnits || this.store.can('organisation.read')),
    ),
  );

  constructor() {
    // On a phone the strip is wider than the window: the screen one is on stays in sight.
    afterRenderEffect(() => {
      const here = this.screens().find(({ link }) => link === this.path());
      if (!here) return;
      const entry = this.host.nativeElement.querySelector(`a[href="${here.link}"]`);
      entry?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    });
  }

  private address(): string {
    return this.router.url.replace(/[?#].*$/, '');
  }
}
