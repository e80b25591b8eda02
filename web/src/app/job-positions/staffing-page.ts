import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatTooltip } from '@angular/material/tooltip';
import { Router, RouterLink } from '@angular/router';
import type { PositionFigures, QuotaFigures, RatioFigures, Staffing } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { AsOf, AsOfChoice, SessionStore } from '../session';
import {
  asProblem,
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  PageHeader,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
} from '../ui';
import { AllocationTable } from './allocation-table';
import { CountButton } from './count-button';
import { DifferencePanel } from './difference-panel';
import { FigureDrawer } from './figure-drawer';
import { askPlaces, type AskedFigure, askRatio, type Figure, type PlaceFigure } from './figures';
import { JobPositionsApi } from './job-positions-api';
import { sayLevels, sayLevelsLong } from './level-words';
import { PlacesDrawer } from './places-drawer';
import { QuotaDrawer } from './quota-drawer';
import { QuotaList } from './quota-list';
import { RatioPanel } from './ratio-panel';
import { type Coming, type CountColumn, countColumns } from './staffing-columns';

/** A body's positions on one day: planned, allocated, there, missing, and who meets what is asked. */
@Component({
  selector: 'hr-staffing-page',
  imports: [
    AllocationTable,
    AsOfChoice,
    CountButton,
    DifferencePanel,
    Empty,
    ErrorState,
    FigureDrawer,
    Icon,
    MatButton,
    MatTooltip,
    NumberPipe,
    PageHeader,
    PlacesDrawer,
    QuotaDrawer,
    QuotaList,
    RatioPanel,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './staffing-page.html',
  styleUrl: './staffing-page.scss',
})
export class StaffingPage {
  readonly id = input.required<string>();

  private readonly asOf = inject(AsOf);
  private readonly session = inject(SessionStore);
  private readonly api = inject(JobPositionsApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);

  protected readonly staffing = httpResource<Staffing>(() => ({
    url: '/api/positions',
    params: { organisationId: this.id(), asOf: this.asOf.date() },
  }));
  protected readonly view = linkedSignal<Staffing | null, Staffing | null>({
    source: () => (this.staffing.hasValue() ? this.staffing.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly summary = computed(() => {
    const view = this.view();
    if (!view) return '';
    const dossier = view.dossier
      ? `Đề án phiên bản ${view.dossier.versionNo}, có hiệu lực từ ${showDate(view.dossier.from)} · ${view.dossier.decisionNumber}`
      : 'Chưa có đề án đang hiệu lực';
    return `${dossier} · tính đến ${this.asOf.isToday() ? 'hôm nay' : showDate(view.asOf)}`;
  });
  protected readonly year = computed(() => Number((this.view()?.asOf ?? this.session.today()).slice(0, 4)));
  protected readonly isEmpty = computed(() =>
    (this.view()?.groups ?? []).every(({ positions }) => positions.length === 0),
  );
  protected readonly mayWrite = computed(() => (this.view()?.mayWrite ?? false) && this.asOf.isToday());
  protected readonly maySetQuota = computed(() => this.session.can('quota.write') && this.asOf.isToday());
  protected readonly coming = signal<Coming>(0);
  protected readonly columns = computed(() => countColumns(this.coming()));
  protected readonly figure = signal<AskedFigure | null>(null);
  protected readonly isAllocating = signal(false);
  protected readonly isComparing = signal(false);
  protected readonly quotaOpen = signal(false);
  protected readonly quotasOpen = signal(false);
  protected readonly places = signal<PlaceFigure | null>(null);
  protected readonly sayLevels = sayLevels;
  protected readonly sayLevelsLong = sayLevelsLong;

  protected open(figure: Figure, position: PositionFigures | null, count: number): void {
    if (count > 0) this.figure.set({ figure, position, count });
  }

  protected openCount(column: CountColumn, position: PositionFigures): void {
    if ('places' in column.opens) this.openPlaces(column.opens.places, position);
    else this.open(column.opens.figure, position, column.of(position));
  }

  protected openTotal(column: CountColumn, view: Staffing): void {
    if ('places' in column.opens) this.places.set(column.opens.places);
    else this.open(column.opens.figure, null, column.total(view));
  }

  private openPlaces(figure: PlaceFigure, position: PositionFigures): void {
    this.figure.set(
      askPlaces(figure, position, { dossier: this.view()?.dossier ?? null, year: this.year() }),
    );
  }

  protected choosePlace(position: PositionFigures): void {
    const figure = this.places();
    this.places.set(null);
    if (figure) this.openPlaces(figure, position);
  }

  protected openQuota({ kind, kindName, amount, present, over }: QuotaFigures): void {
    this.quotasOpen.set(false);
    const given = amount === null ? 'chưa giao số nào' : `giao ${amount}`;
    const arithmetic = `${kindName}: ${given}, có mặt ${present}${over > 0 ? `, vượt ${over}` : ''}.`;
    this.figure.set({ figure: 'quota', position: null, count: present, quotaKind: kind, arithmetic });
  }

  protected openRatio(ratio: RatioFigures): void {
    this.figure.set(askRatio(ratio));
  }

  /** Length of the bar: people against places; above its places it is full and red. */
  protected share({ present, allocated }: PositionFigures): number {
    return allocated === 0 ? (present > 0 ? 100 : 0) : Math.min(100, Math.round((present / allocated) * 100));
  }

  protected async draft(): Promise<void> {
    const view = this.view();
    if (!view) return;
    if (view.draft) return void this.router.navigate(['/vi-tri-viec-lam/de-an', view.draft.id]);
    try {
      const dossier = await firstValueFrom(
        this.api.createDossier({
          organisationId: view.organisationId,
          source: view.dossier ? 'IN_FORCE' : 'NATIONAL',
        }),
      );
      await this.router.navigate(['/vi-tri-viec-lam/de-an', dossier.id]);
    } catch (error) {
      this.snack.say(sentenceOf(asProblem(error)));
    }
  }

  protected allocated(): void {
    this.isAllocating.set(false);
    this.staffing.reload();
    this.snack.say('Đã ghi phân bổ');
  }

  protected print(): void {
    window.print();
  }
}
