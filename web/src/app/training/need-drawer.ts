import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { DatePipe, Drawer, ErrorState, NumberPipe, sentenceOf, Skeleton, Snack, StatusTag } from '../ui';
import { planningYear } from './planning-year';
import { TrainingApi } from './training-api';
import { checkLook } from './training-look';
import type { NeedPeople, PlanPage } from './training-types';

export interface AskedNeed {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kindCode: string;
  readonly kindName: string;
}

const shownAtMost = 100;

/** The people behind a need, and the way from the need to a plan line and to classes with places. */
@Component({
  selector: 'hr-need-drawer',
  imports: [DatePipe, Drawer, ErrorState, MatButton, NumberPipe, RouterLink, Skeleton, StatusTag],
  template: `
    <hr-drawer
      [heading]="asked()?.kindName ?? ''"
      [open]="asked() !== null"
      (openChange)="$event || closed.emit()"
    >
      @if (people.hasValue()) {
        <p class="note">
          {{ people.value().total | hrNumber }} người cần học · {{ asked()?.organisationName }}
        </p>
        <div class="ways">
          @if (mayWrite()) {
            <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="plan()">
              Lập dòng kế hoạch {{ year() }}
            </button>
          }
          <a matButton routerLink="/dao-tao/lop" [queryParams]="{ loai: asked()?.kindCode, conCho: '1' }"
            >Lớp còn chỗ</a
          >
        </div>
        <ul>
          @for (person of people.value().items; track person.personId + person.evidence) {
            <li>
              <div class="line">
                @if (mayOpenFiles()) {
                  <a [routerLink]="['/ho-so', person.personId]">{{ person.fullName }}</a>
                } @else {
                  <span>{{ person.fullName }}</span>
                }
                <hr-status-tag [tone]="look[person.result]?.tone ?? 'neutral'">{{
                  look[person.result]?.text
                }}</hr-status-tag>
              </div>
              <p class="note">
                {{ person.title }}{{ person.title ? ' · ' : '' }}{{ person.organisationName }}
              </p>
              <p>
                {{ person.evidence }}
                @if (person.dueOn) {
                  <span class="due">hạn {{ person.dueOn | hrDate }}</span>
                }
              </p>
            </li>
          }
        </ul>
        @if (people.value().total > people.value().items.length) {
          <p class="note">
            Còn {{ people.value().total - people.value().items.length | hrNumber }} người nữa; chọn đơn vị nhỏ
            hơn để xem hết.
          </p>
        }
      } @else if (people.error()) {
        <hr-error-state [error]="people.error()" (retried)="people.reload()" />
      } @else {
        <hr-skeleton lines="8" />
      }
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 10px 0;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      padding: 10px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
      line-height: 20px;
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
      font-weight: 500;
    }
  `,
})
export class NeedDrawer {
  readonly asked = input.required<AskedNeed | null>();
  readonly closed = output();
  private readonly http = inject(HttpClient);
  private readonly api = inject(TrainingApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly snack = inject(Snack);
  protected readonly look = checkLook;
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly year = computed(() => planningYear(this.session.today()));
  protected readonly isBusy = signal(false);
  protected readonly people = httpResource<NeedPeople>(() => {
    const asked = this.asked();
    return asked
      ? {
          url: '/api/training/needs/people',
          params: { organisationId: asked.organisationId, kindCode: asked.kindCode, pageSize: shownAtMost },
        }
      : undefined;
  });

  /** To the unit's plan of the year that is being planned, begun if there is none, with the need filled in. */
  protected async plan(): Promise<void> {
    const asked = this.asked();
    if (!asked) return;
    this.isBusy.set(true);
    try {
      const id = (await this.openPlan(asked.organisationId)) ?? (await this.newPlan(asked.organisationId));
      await this.router.navigate(['/dao-tao/ke-hoach', id], { queryParams: { nhuCau: asked.kindCode } });
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private async openPlan(organisationId: string): Promise<string | undefined> {
    const { items } = await firstValueFrom(
      this.http.get<PlanPage>('/api/training/plans', { params: { year: this.year(), organisationId } }),
    );
    return items.find((plan) => plan.organisationId === organisationId)?.id;
  }

  private async newPlan(organisationId: string): Promise<string> {
    const plan = await firstValueFrom(this.api.createPlan({ organisationId, year: this.year(), note: null }));
    return plan.id;
  }
}
