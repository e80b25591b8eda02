import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { EventResult, OrganisationFile } from '@hr/contracts';
import { CodeLists } from '../fields/code-lists';
import { AsOf, SessionStore } from '../session';
import {
  DatePipe,
  ErrorState,
  HoldsUnsavedWork,
  Icon,
  NumberPipe,
  Panel,
  showDate,
  Skeleton,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { EventDrawer } from './event-drawer';
import { kindIcon } from './kind-icon';
import type { Deed } from './event-draft';
import { TreeStore } from './tree-store';
import { UnitClasses } from './unit-classes';
import { UnitHistory } from './unit-history';
import { UnitPeopleList } from './unit-people-list';

/** Children shown at once; the tree beside shows the rest. */
const fewChildren = 12;

/** One unit on one day: who, where, how many, what is below, who works there, what became of it. */
@Component({
  selector: 'hr-organisation-page',
  imports: [
    DatePipe,
    ErrorState,
    EventDrawer,
    Icon,
    MatButton,
    NumberPipe,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
    UnitClasses,
    UnitHistory,
    UnitPeopleList,
  ],
  templateUrl: './organisation-page.html',
  styleUrl: './organisation-page.scss',
})
export class OrganisationPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();

  private readonly asOf = inject(AsOf);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly store = inject(TreeStore);
  private readonly lists = inject(CodeLists);
  private readonly drawer = viewChild(EventDrawer);
  protected readonly kindIcon = kindIcon;

  protected readonly file = httpResource<OrganisationFile>(() => ({
    url: `/api/organisations/${this.id()}`,
    params: { asOf: this.asOf.date() },
  }));
  /** While another day is fetched, the unit stays on screen; while another unit is, it does not. */
  protected readonly unit = linkedSignal<OrganisationFile | null, OrganisationFile | null>({
    source: () => (this.file.hasValue() ? this.file.value() : null),
    computation: (now, before) =>
      now ?? (before?.value?.id === this.id() && this.file.isLoading() ? before.value : null),
  });
  protected readonly mayReadPeople = computed(() => this.session.can('person.read'));
  protected readonly mayReadMovement = computed(() => this.session.can('decision.read'));
  protected readonly hasAllChildren = linkedSignal({ source: () => this.id(), computation: () => false });
  /** Goes on after today. */
  protected readonly isCurrent = computed(() => {
    const unit = this.unit();
    return unit !== null && unit.isOpen && (unit.to === null || unit.to >= this.session.today());
  });
  /** What has ended is history, and a past day shows the unit as it no longer is: events start from today's unit. */
  protected readonly takesEvents = computed(
    () => (this.unit()?.mayWrite ?? false) && this.isCurrent() && this.asOf.isToday(),
  );
  protected readonly children = computed(() => {
    const children = this.unit()?.children ?? [];
    return this.hasAllChildren() ? children : children.slice(0, fewChildren);
  });
  /** What is being written about the unit; null while nothing is. */
  protected readonly deed = signal<Deed | null>(null);

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.drawer()?.hasUnsavedWork() ?? false;
  }

  protected spanOf({ from, to }: OrganisationFile): string {
    return `từ ${showDate(from)} ${to ? `đến ${showDate(to)}` : 'đến nay'}`;
  }

  /** Not there on the day asked for: either not yet or no longer. */
  protected absence({ isOpen, from, asOf }: OrganisationFile): 'none' | 'ended' | 'not-yet' {
    if (isOpen) return 'none';
    return from !== null && asOf < from ? 'not-yet' : 'ended';
  }

  protected seeOn(day: string): void {
    this.asOf.choose(day);
  }

  protected refresh(result: EventResult): void {
    this.deed.set(null);
    this.store.units.reload();
    this.lists.reloadUnits();
    if (result.organisationId === this.id()) this.file.reload();
    else {
      this.store.toggle(this.id(), true);
      void this.router.navigate(['/don-vi', result.organisationId], { queryParamsHandling: 'preserve' });
    }
  }
}
