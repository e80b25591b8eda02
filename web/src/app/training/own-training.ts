import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CLASS_FORMS, ENROLMENT_STATES, type EnrolmentState } from '@hr/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { SessionStore } from '../session';
import {
  Confirm,
  DatePipe,
  ErrorState,
  NumberPipe,
  Panel,
  sentenceOf,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { TrainingApi } from './training-api';
import { TrainingHistory } from './training-history';
import { enrolmentTones } from './training-look';
import type { OwnClass, OwnTraining } from './training-types';

/** Training on the own page: what one has learned, what one must, and classes to sign up for. */
@Component({
  selector: 'hr-own-training',
  imports: [DatePipe, ErrorState, MatButton, NumberPipe, Panel, Skeleton, StatusTag, TrainingHistory],
  template: `
    @if (view(); as view) {
      <hr-panel
        heading="Lớp đang nhận đăng ký"
        [note]="view.classes.length ? 'đơn vị xác nhận rồi mới có chỗ' : ''"
      >
        <ul>
          @for (one of view.classes; track one.id) {
            <li>
              <span class="what">
                <strong>{{ one.name }}</strong>
                <span class="hr-muted">
                  {{ one.startsOn | hrDate }} – {{ one.endsOn | hrDate }} · {{ one.periods | hrNumber }} tiết
                  · {{ forms[one.form] }}{{ one.schoolName ? ' · ' + one.schoolName : '' }}
                </span>
                <span class="hr-muted">
                  {{ sayPlaces(one) }}
                  @if (one.signUpUntil) {
                    · nhận đăng ký đến {{ one.signUpUntil | hrDate }}
                  }
                </span>
              </span>
              @if (one.enrolmentId) {
                <span class="acts">
                  <hr-status-tag [tone]="toneOf(one)">{{ sayState(one) }}</hr-status-tag>
                  @if (one.enrolmentState === 'REGISTERED') {
                    <button
                      matButton
                      type="button"
                      [disabled]="busy() !== ''"
                      [attr.aria-label]="'Rút đăng ký lớp ' + one.name"
                      (click)="withdraw(one)"
                    >
                      Rút đăng ký
                    </button>
                  }
                </span>
              } @else if (maySignUp()) {
                <button
                  matButton="outlined"
                  type="button"
                  [disabled]="busy() !== ''"
                  [attr.aria-label]="'Đăng ký lớp ' + one.name"
                  (click)="signUp(one)"
                >
                  Đăng ký
                </button>
              }
            </li>
          } @empty {
            <li class="hr-muted">Hiện không có lớp nào nhận tự đăng ký.</li>
          }
        </ul>
      </hr-panel>
      <hr-panel heading="Đào tạo, bồi dưỡng của tôi">
        <hr-training-history [of]="view.training" />
      </hr-panel>
    } @else if (own.error()) {
      <hr-panel heading="Đào tạo, bồi dưỡng của tôi"
        ><hr-error-state [error]="own.error()" (retried)="own.reload()"
      /></hr-panel>
    } @else {
      <hr-panel heading="Đào tạo, bồi dưỡng của tôi"><hr-skeleton lines="6" /></hr-panel>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      margin-top: 16px;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
      padding: 8px 0;
      border-bottom: 1px solid var(--hr-divider);
    }

    li:last-child {
      border-bottom: 0;
    }

    .what {
      display: grid;
      flex: 1 1 260px;
      min-width: 0;
      font-size: 13px;
      line-height: 20px;
    }

    strong {
      font-size: 14px;
      font-weight: 500;
    }

    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
  `,
})
export class OwnTrainingPanel {
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(SessionStore);

  protected readonly own = httpResource<OwnTraining>(() => '/api/own/training');
  protected readonly view = linkedSignal<OwnTraining | null, OwnTraining | null>({
    source: () => (this.own.hasValue() ? this.own.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly maySignUp = computed(() => this.session.can('own.declare'));
  protected readonly busy = signal('');
  protected readonly forms = CLASS_FORMS;

  protected sayPlaces({ capacity, seated }: OwnClass): string {
    return seated >= capacity
      ? `Đã đủ ${capacity} chỗ; đơn vị chỉ xác nhận được khi có chỗ trống`
      : `Còn ${capacity - seated} trong ${capacity} chỗ`;
  }

  protected sayState({ enrolmentState }: OwnClass): string {
    if (enrolmentState === 'REGISTERED') return 'Đã đăng ký, chờ đơn vị xác nhận';
    return ENROLMENT_STATES[enrolmentState as EnrolmentState] ?? enrolmentState ?? '';
  }

  protected toneOf({ enrolmentState }: OwnClass) {
    return enrolmentState === 'REGISTERED'
      ? 'due'
      : (enrolmentTones[enrolmentState as EnrolmentState] ?? 'neutral');
  }

  protected signUp({ id }: OwnClass): Promise<void> {
    return this.send(id, this.api.signUp(id), 'Đã gửi đăng ký; đơn vị sẽ xác nhận');
  }

  protected async withdraw({ enrolmentId, id, name }: OwnClass): Promise<void> {
    if (!enrolmentId) return;
    const isSure = await this.confirm.ask({
      heading: 'Rút đăng ký?',
      text: `Đăng ký lớp ${name} được bỏ; muốn học lại thì đăng ký lại khi còn chỗ.`,
      action: 'Rút đăng ký',
    });
    if (isSure) await this.send(id, this.api.withdraw(enrolmentId), 'Đã rút đăng ký');
  }

  private async send(id: string, deed: Observable<OwnTraining>, said: string): Promise<void> {
    this.busy.set(id);
    try {
      this.own.set(await firstValueFrom(deed));
      this.snack.say(said);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.busy.set('');
    }
  }
}
