import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ChartUnit, OrganisationChart } from '@hr/contracts';
import { AsOf, AsOfChoice, SessionStore } from '../session';
import { ErrorState, NumberPipe, PageHeader, showDate, showNumber, Skeleton } from '../ui';

interface Branch {
  readonly unit: ChartUnit;
  /** The unit and all below it, the nearest first. */
  readonly units: readonly ChartUnit[];
  readonly present: number;
}

/** A body as a chart: the head at the top, a branch for each unit below it. On paper each branch has a page of its own. */
@Component({
  selector: 'hr-chart-page',
  imports: [AsOfChoice, ErrorState, MatButton, NumberPipe, PageHeader, RouterLink, Skeleton],
  templateUrl: './chart-page.html',
  styleUrl: './chart-page.scss',
})
export class ChartPage {
  readonly id = input.required<string>();

  private readonly asOf = inject(AsOf);
  private readonly session = inject(SessionStore);
  protected readonly chart = httpResource<OrganisationChart>(() => ({
    url: '/api/positions/chart',
    params: { organisationId: this.id(), asOf: this.asOf.date() },
  }));
  protected readonly view = computed(() => (this.chart.hasValue() ? this.chart.value() : null));
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly root = computed(() => this.view()?.units[0] ?? null);
  protected readonly branches = computed<readonly Branch[]>(() => {
    const units = this.view()?.units ?? [];
    const root = units[0];
    if (!root) return [];
    return units
      .filter(({ parentId }) => parentId === root.id)
      .map((unit) => {
        const below = withBelow(unit, units);
        return { unit, units: below, present: below.reduce((sum, { present }) => sum + present, 0) };
      });
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    if (!view) return '';
    const { present, quota, vacant } = view.totals;
    const given = quota === null ? 'chưa giao' : `giao ${showNumber(quota)}`;
    return `${showNumber(present)} người, ${given}, còn trống ${showNumber(vacant)} · tính đến ${
      this.asOf.isToday() ? 'hôm nay' : showDate(view.asOf)
    }`;
  });

  protected print(): void {
    window.print();
  }
}

function withBelow(unit: ChartUnit, units: readonly ChartUnit[]): ChartUnit[] {
  return [
    unit,
    ...units.filter(({ parentId }) => parentId === unit.id).flatMap((child) => withBelow(child, units)),
  ];
}
