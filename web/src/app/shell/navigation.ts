import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatTooltip } from '@angular/material/tooltip';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import type { Permission } from '@hr/contracts';
import { filter, map } from 'rxjs';
import { AsOf, SessionStore } from '../session';
import { Icon, type IconName, recall, remember } from '../ui';
import { sections } from './section-strip';

interface Entry {
  readonly label: string;
  readonly link: string;
  readonly icon: IconName;
  readonly permission?: Permission;
  /** Shows a day of one's choice, so the choice goes along. */
  readonly isDated?: boolean;
  /** Of no use to whoever has nothing but his own file, or nothing but training. */
  readonly isOffice?: boolean;
}

const entries: readonly Entry[] = [
  { label: 'Tổng quan', link: '/', icon: 'home', isOffice: true },
  { label: 'Hồ sơ của tôi', link: '/cua-toi', icon: 'id-card', permission: 'own.read' },
  { label: 'Hồ sơ', link: '/ho-so', icon: 'file', permission: 'person.read', isDated: true },
  { label: 'Đơn vị', link: '/don-vi', icon: 'units', permission: 'organisation.read', isDated: true },
  {
    label: 'Vị trí việc làm',
    link: '/vi-tri-viec-lam',
    icon: 'briefcase',
    permission: 'position.read',
    isDated: true,
  },
  { label: 'Đào tạo', link: '/dao-tao', icon: 'graduation', permission: 'training.read' },
  { label: 'Báo cáo', link: '/bao-cao', icon: 'report', permission: 'report.read' },
  { label: 'Nhập liệu', link: '/nhap-lieu', icon: 'upload', permission: 'person.import' },
  { label: 'Thiết lập', link: '/thiet-lap', icon: 'calendar', permission: 'settings.manage' },
  { label: 'Quản trị', link: '/quan-tri', icon: 'settings', permission: 'account.manage' },
];

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** The way around: at the left, folded to icons, or along the bottom of a phone. */
@Component({
  selector: 'hr-navigation',
  imports: [Icon, MatTooltip, RouterLink, RouterLinkActive],
  templateUrl: './navigation.html',
  styleUrl: './navigation.scss',
  host: { '[class.folded]': 'isFolded()', class: 'hr-no-print' },
})
export class Navigation {
  private readonly store = inject(SessionStore);
  private readonly asOf = inject(AsOf);
  protected readonly session = this.store.session;
  protected readonly chosenDay = computed(() => (this.asOf.isToday() ? null : { asOf: this.asOf.date() }));
  /** The address decides, whatever conditions stand behind it. */
  protected readonly wholePath = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly anyBelow = { ...this.wholePath, paths: 'subset' } as const;
  private readonly router = inject(Router);
  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects.replace(/[?#].*$/, '')),
    ),
    { initialValue: this.router.url.replace(/[?#].*$/, '') },
  );
  protected readonly entries = computed(() =>
    entries.filter(
      ({ permission, isOffice }) =>
        (permission === undefined || this.store.can(permission)) && !(isOffice && this.store.start() !== '/'),
    ),
  );

  /** One is in an entry's section on every screen that shares the entry. */
  protected isInSection(link: string): boolean {
    const section = sections.find(([first]) => first?.link === link) ?? [];
    return section.some((screen) => this.path() === screen.link || this.path().startsWith(`${screen.link}/`));
  }

  /** Unless the unit's name says so already. */
  protected readonly saysDemo = computed(() => {
    const session = this.session();
    return session !== null && session.isDemo && !/mô phỏng/i.test(session.workingFor);
  });

  private readonly isCramped = toSignal(
    inject(BreakpointObserver)
      .observe('(width < 1100px)')
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  /** What the person last chose; until then the width decides. */
  private readonly chosen = signal(recall('nav-folded', isFlag));
  protected readonly isFolded = computed(() => this.isCramped() || (this.chosen() ?? false));
  protected readonly mayFold = computed(() => !this.isCramped());

  protected fold(): void {
    this.chosen.set(!this.isFolded());
    remember('nav-folded', this.chosen());
  }
}
