import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map } from 'rxjs';
import { PageHeader, showNumber } from '../ui';
import { DayChoice } from './day-choice';
import { OrganisationTree } from './organisation-tree';
import { TreeStore } from './tree-store';

/** The tree at the left, the chosen unit at the right; one of them at a time on a narrow screen. */
@Component({
  selector: 'hr-organisations-screen',
  imports: [DayChoice, OrganisationTree, PageHeader, RouterOutlet],
  providers: [TreeStore],
  template: `
    <div class="hr-page" [class.has-unit]="chosen() !== null">
      <section class="side">
        <hr-page-header heading="Đơn vị" [summary]="summary()"><hr-day-choice /></hr-page-header>
        <hr-organisation-tree [selectedId]="shown()" />
      </section>
      <div class="unit"><router-outlet /></div>
    </div>
  `,
  styleUrl: './organisations-screen.scss',
})
export class OrganisationsScreen {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly store = inject(TreeStore);

  /** The unit in the address. */
  protected readonly chosen = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.unitInAddress()),
    ),
    { initialValue: this.unitInAddress() },
  );

  protected readonly shown = computed(() => this.chosen() ?? this.store.tree().items.at(0)?.id ?? null);

  protected readonly summary = computed(() => {
    const { items } = this.store.tree();
    if (items.length === 0) return '';
    const people = items.reduce((sum, unit) => sum + unit.people, 0);
    const seen = items.some(({ mayOpen }) => mayOpen) ? ` · ${showNumber(people)} người` : '';
    return `${showNumber(items.length)} đơn vị${seen}`;
  });

  private unitInAddress(): string | null {
    return this.route.snapshot.firstChild?.paramMap.get('id') ?? null;
  }
}
