import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonStanding, PositionPerson } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { asProblem, ErrorState, Icon, sentenceOf, Skeleton, Snack, StatusTag } from '../ui';
import { ExemptionForm } from './exemption-form';
import { JobPositionsApi } from './job-positions-api';
import { standingLook } from './standing-look';

/** A holder of a position against what it asks, row by row; from what is not met one may be exempted. */
@Component({
  selector: 'hr-standing-rows',
  imports: [ErrorState, ExemptionForm, Icon, MatButton, RouterLink, Skeleton, StatusTag],
  template: `
    <button matButton type="button" class="back" (click)="left.emit()">
      <hr-icon matButtonIcon name="arrow-left" size="14" />Danh sách
    </button>
    @if (standing.hasValue()) {
      <h3>
        <a [routerLink]="['/ho-so', person().personId]">{{ person().fullName }}</a>
      </h3>
      <p class="hr-muted">{{ standing.value().title }} · vị trí {{ standing.value().positionName }}</p>
      <ul class="rows">
        @for (row of standing.value().rows; track $index) {
          <li>
            <div class="line">
              <span>{{ row.text }}</span>
              <hr-status-tag [tone]="looks[row.result].tone">{{ looks[row.result].text }}</hr-status-tag>
            </div>
            <p class="hr-muted">
              {{ row.kindName }}{{ row.isMandatory ? '' : ' · không bắt buộc' }} · {{ row.evidence }}
            </p>
            @if (exemptible(); as positionId) {
              @if (exempting() === row.kind) {
                <hr-exemption-form
                  [positionId]="positionId"
                  [personId]="person().personId"
                  [kind]="row.kind"
                  (saved)="tell()"
                  (closed)="exempting.set(null)"
                />
              } @else if (row.result === 'NOT_MET' || row.result === 'UNKNOWN') {
                <button
                  matButton
                  type="button"
                  class="exempt"
                  [attr.aria-label]="'Ghi việc miễn: ' + row.text"
                  (click)="exempting.set(row.kind)"
                >
                  Ghi việc miễn
                </button>
              } @else if (row.result === 'EXEMPT') {
                <button
                  matButton
                  type="button"
                  class="exempt"
                  [attr.aria-label]="'Bỏ việc miễn: ' + row.text"
                  (click)="lift(positionId, person().personId, row.kind)"
                >
                  Bỏ việc miễn
                </button>
              }
            }
          </li>
        } @empty {
          <li class="hr-muted">Vị trí này chưa có yêu cầu nào trong đề án đang hiệu lực.</li>
        }
      </ul>
    } @else if (standing.error()) {
      <hr-error-state [error]="standing.error()" (retried)="standing.reload()" />
    } @else {
      <hr-skeleton lines="6" />
    }
  `,
  styleUrl: './drawer-rows.scss',
  styles: `
    :host {
      display: block;
    }

    .back {
      margin: 0 0 8px -8px;
    }

    .exempt {
      margin-left: -8px;
    }
  `,
})
export class StandingRows {
  readonly person = input.required<PositionPerson>();
  readonly asOf = input.required<string>();
  readonly left = output();
  /** An exemption was recorded or lifted. */
  readonly changed = output();

  private readonly api = inject(JobPositionsApi);
  private readonly session = inject(SessionStore);
  private readonly snack = inject(Snack);
  protected readonly looks = standingLook;
  protected readonly exempting = signal<string | null>(null);
  /** The position, where the account may write exemptions of it on the day shown. */
  protected readonly exemptible = computed(() =>
    this.session.can('position.write') && this.asOf() === this.session.today()
      ? this.person().positionId
      : null,
  );
  protected readonly standing = httpResource<PersonStanding>(() => {
    const { positionId, personId } = this.person();
    if (!positionId) return undefined;
    return { url: `/api/positions/${positionId}/people/${personId}`, params: { asOf: this.asOf() } };
  });

  protected tell(): void {
    this.exempting.set(null);
    this.standing.reload();
    this.changed.emit();
  }

  protected async lift(positionId: string, personId: string, kind: string): Promise<void> {
    try {
      await firstValueFrom(this.api.liftExemption(positionId, personId, kind));
      this.tell();
    } catch (error) {
      this.snack.say(sentenceOf(asProblem(error)));
    }
  }
}
