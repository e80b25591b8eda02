import { httpResource } from '@angular/common/http';
import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { UnitGlance } from '@hr/contracts';
import { DatePipe, ErrorState, Icon, NumberPipe, Panel, Skeleton, StatusTag } from '../ui';
import { FigureDrawer } from './figure-drawer';
import type { AskedFigure, Figure } from './figures';
import { stateWords } from './level-words';
import { QuotaPlot } from './quota-plot';

/** Rows of a list before one goes to the whole of it. */
const firstRows = 6;

/** A unit on one page for whoever leads it: present against quota, what is empty, who leaves, who does not meet what. */
@Component({
  selector: 'hr-unit-glance',
  imports: [
    DatePipe,
    ErrorState,
    FigureDrawer,
    Icon,
    MatButton,
    NumberPipe,
    Panel,
    QuotaPlot,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './unit-glance.html',
  styleUrl: './unit-glance.scss',
})
export class UnitGlanceView {
  readonly organisationId = input.required<string>();

  protected readonly resource = httpResource<UnitGlance>(() => ({
    url: '/api/positions/glance',
    params: { organisationId: this.organisationId() },
  }));
  protected readonly glance = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly figure = signal<AskedFigure | null>(null);
  protected readonly stateWords = stateWords;
  /** Lists that were asked for whole. */
  protected readonly whole = signal<ReadonlySet<string>>(new Set());

  protected open(figure: Figure, position: AskedFigure['position'], count: number): void {
    if (count > 0) this.figure.set({ figure, position, count });
  }

  protected first<Row>(list: string, rows: readonly Row[]): readonly Row[] {
    return this.whole().has(list) ? rows : rows.slice(0, firstRows);
  }

  protected isCut(list: string, rows: readonly unknown[]): boolean {
    return rows.length > firstRows && !this.whole().has(list);
  }

  protected showAll(list: string): void {
    this.whole.update((lists) => new Set([...lists, list]));
  }

  protected sum(glance: UnitGlance): number {
    return glance.vacancies.reduce((total, { vacant }) => total + vacant, 0);
  }
}
