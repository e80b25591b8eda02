import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReportTable } from '@hr/contracts';
import { ErrorState, Panel, showDate, showNumber, Skeleton } from '../../ui';
import type { RunQuery } from '../report-query';
import { heightOfBars, lyingBars } from './lying-bars';
import { PlotPanel } from './plot-panel';
import { agePyramid, heightOfPyramid } from './pyramid';
import { structureOf, structurePivot, tableOfAges, tableOfBars } from './structure';

/** What a report's people are like: education, ages by sex, grades, Party; each with its table and as a picture. */
@Component({
  selector: 'hr-report-plots',
  imports: [ErrorState, MatButton, Panel, PlotPanel, RouterLink, Skeleton],
  template: `
    <div class="head">
      <h2>Biểu đồ</h2>
      <a
        matButton="outlined"
        routerLink="/bao-cao/dien-bien"
        [queryParams]="{ population: population(), organisationId: query().organisationId }"
        >Diễn biến mười năm</a
      >
    </div>
    @if (structure(); as structure) {
      <div class="grid">
        <hr-plot-panel
          heading="Cơ cấu trình độ"
          [note]="note()"
          [drawing]="education()"
          [height]="heightOf(structure.education)"
          [table]="tableOf(structure.education)"
          [fileName]="name('trinh-do')"
        />
        <hr-plot-panel
          heading="Tháp tuổi theo giới tính"
          [note]="note()"
          [drawing]="ages()"
          [height]="pyramidHeight"
          [table]="tableOfAges(structure.ages)"
          [fileName]="name('thap-tuoi')"
        />
        <hr-plot-panel
          heading="Cơ cấu ngạch"
          [note]="note()"
          [drawing]="grades()"
          [height]="heightOf(structure.grades)"
          [table]="tableOf(structure.grades)"
          [fileName]="name('ngach')"
        />
        <hr-plot-panel
          heading="Đảng viên"
          [note]="note()"
          [drawing]="party()"
          [height]="heightOf(structure.party)"
          [table]="tableOf(structure.party)"
          [fileName]="name('dang-vien')"
        />
      </div>
    } @else if (run.error()) {
      <hr-panel>
        <hr-error-state [error]="run.error()" heading="Chưa vẽ được biểu đồ" (retried)="run.reload()" />
      </hr-panel>
    } @else {
      <hr-panel><hr-skeleton lines="6" /></hr-panel>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .head {
      display: flex;
      gap: 12px;
      align-items: center;
      justify-content: space-between;
    }

    h2 {
      font-size: 16px;
      font-weight: 600;
    }

    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(440px, 100%), 1fr));
      gap: 16px;
      align-items: start;

      // A drawing keeps the width it was made in; the window may have got narrower.
      > * {
        min-width: 0;
      }
    }
  `,
})
export class ReportPlots {
  /** Whom to count, in the words of the predicates. */
  readonly population = input.required<string>();
  readonly query = input.required<RunQuery>();
  readonly form = input('');

  protected readonly run = httpResource<ReportTable>(() => {
    const { asOf, organisationId, map } = this.query();
    return {
      url: '/api/pivots/run',
      method: 'POST',
      body: {
        asOf,
        ...(organisationId ? { organisationId } : {}),
        ...(map ? { map } : {}),
        pivot: structurePivot(this.population()),
      },
    };
  });
  protected readonly structure = computed(() =>
    this.run.hasValue() ? structureOf(this.run.value()) : undefined,
  );
  protected readonly note = computed(() => {
    const people = this.structure()?.people ?? 0;
    return `${showNumber(people)} người · ${showDate(this.query().asOf)}`;
  });
  protected readonly education = computed(() => lyingBars(this.structure()?.education ?? []));
  protected readonly grades = computed(() => lyingBars(this.structure()?.grades ?? []));
  protected readonly party = computed(() => lyingBars(this.structure()?.party ?? []));
  protected readonly ages = computed(() => agePyramid(this.structure()?.ages ?? []));
  protected readonly pyramidHeight = heightOfPyramid(6);
  protected readonly tableOfAges = tableOfAges;

  protected tableOf(bars: Parameters<typeof tableOfBars>[0]): ReturnType<typeof tableOfBars> {
    return tableOfBars(bars, this.structure()?.people ?? 0);
  }

  protected heightOf(bars: readonly unknown[]): number {
    return heightOfBars(bars.length);
  }

  protected name(what: string): string {
    return `${what}-${this.query().asOf}`;
  }
}
