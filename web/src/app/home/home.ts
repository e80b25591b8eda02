import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink, UrlTree } from '@angular/router';
import { type Attention, type AttentionKind, type Overview, ROLES } from '@hr/contracts';
import { UnitGlanceView } from '../job-positions';
import { SessionStore } from '../session';
import {
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  Panel,
  showDate,
  showNumber,
  Skeleton,
} from '../ui';
import { attentionLook } from './attention-look';
import { ReportAgenda } from './report-agenda';
import { StaffByClass } from './staff-by-class';

/** The start page: what needs attention, where one was last, how many people of which kind. */
@Component({
  selector: 'hr-home',
  imports: [
    Empty,
    ErrorState,
    Icon,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    ReportAgenda,
    RouterLink,
    Skeleton,
    StaffByClass,
    UnitGlanceView,
  ],
  templateUrl: './home.html',
  styleUrl: './home.scss',
})
export class Home {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);

  protected readonly session = this.store.session;
  protected readonly mayRead = computed(() => this.store.can('person.read'));
  protected readonly mayCreate = computed(() => this.store.can('person.create'));
  protected readonly mayImport = computed(() => this.store.can('person.import'));
  /** Reports come before everything else only for those whose daily work is not the files. */
  protected readonly mayFreeze = computed(() => this.store.can('report.freeze'));
  protected readonly mayManage = computed(() => this.store.can('account.manage'));
  protected readonly maySeeUnits = computed(() => this.store.can('organisation.read'));

  protected readonly overview = httpResource<Overview>(() => (this.mayRead() ? '/api/overview' : undefined));
  protected readonly value = computed(() => (this.overview.hasValue() ? this.overview.value() : undefined));

  protected readonly summary = computed(() => {
    const overview = this.value();
    const scope = this.session()?.workingFor ?? '';
    if (!overview) return scope;
    const day = overview.asOf === this.store.today() ? 'hôm nay' : showDate(overview.asOf);
    return `${showNumber(overview.people)} người đang công tác · tính đến ${day} · ${scope}`;
  });
  /** Nothing to do is not worth a line. */
  protected readonly attention = computed(() =>
    (this.value()?.attention ?? []).filter(({ count }) => count > 0),
  );

  /** Units one stands for with their positions; whoever sees the whole province looks at the gaps of all instead. */
  protected readonly ownUnits = computed(() => {
    const session = this.session();
    if (!session || session.isWholeRegister || !this.store.can('position.read')) return [];
    const roles = session.roles.filter(({ role }) =>
      (ROLES[role].permissions as readonly string[]).includes('position.read'),
    );
    return [...new Set(roles.map(({ organisationId }) => organisationId))];
  });

  protected look(kind: AttentionKind): (typeof attentionLook)[AttentionKind] {
    return attentionLook[kind] ?? { tone: 'neutral', icon: 'info' };
  }

  protected addressOf({ link }: Attention): UrlTree {
    return this.router.parseUrl(link);
  }

  /** Today by its hour, older days by their date. */
  protected when(at: string): string {
    const [day = '', hour = ''] = showDate(at).split(' ');
    return day === showDate(this.store.today()) ? hour : day;
  }
}
