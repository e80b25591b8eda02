import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PersonStanding, PositionPeople, PositionPerson } from '@hr/contracts';
import { SessionStore } from '../session';
import {
  asProblem,
  DatePipe,
  Drawer,
  Empty,
  ErrorState,
  Icon,
  NumberPipe,
  sentenceOf,
  showNumber,
  Skeleton,
  Snack,
  StatusTag,
  type Tone,
} from '../ui';
import { firstValueFrom } from 'rxjs';
import { ExemptionForm } from './exemption-form';
import { type AskedFigure, figureWords } from './figures';
import { JobPositionsApi } from './job-positions-api';

const pageSize = 100;
/** More people than this make a decision that nobody reads through. */
const placedAtOnce = 50;
const results: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  MET: { text: 'Đạt', tone: 'ok' },
  NOT_MET: { text: 'Chưa đạt', tone: 'late' },
  UNKNOWN: { text: 'Chưa rõ', tone: 'due' },
  EXEMPT: { text: 'Được miễn', tone: 'info' },
};

/** The people behind a figure, and for each of them the requirements of the position row by row. */
@Component({
  selector: 'hr-figure-drawer',
  imports: [
    DatePipe,
    Drawer,
    Empty,
    ErrorState,
    ExemptionForm,
    Icon,
    MatButton,
    NumberPipe,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  template: `
    <hr-drawer [heading]="heading()" [open]="asked() !== null" (openChange)="close($event)">
      @if (chosen(); as person) {
        <button matButton type="button" class="back" (click)="chosen.set(null)">
          <hr-icon matButtonIcon name="arrow-left" size="14" />Danh sách
        </button>
        @if (standing.hasValue()) {
          <h3>
            <a [routerLink]="['/ho-so', person.personId]">{{ person.fullName }}</a>
          </h3>
          <p class="hr-muted">{{ standing.value().title }} · vị trí {{ standing.value().positionName }}</p>
          <ul class="rows">
            @for (row of standing.value().rows; track $index) {
              <li>
                <div class="line">
                  <span>{{ row.text }}</span>
                  <hr-status-tag [tone]="results[row.result].tone">{{
                    results[row.result].text
                  }}</hr-status-tag>
                </div>
                <p class="hr-muted">
                  {{ row.kindName }}{{ row.isMandatory ? '' : ' · không bắt buộc' }} · {{ row.evidence }}
                </p>
                @if (mayExempt() && person.positionId) {
                  @if (exempting() === row.kind) {
                    <hr-exemption-form
                      [positionId]="person.positionId"
                      [personId]="person.personId"
                      [kind]="row.kind"
                      (saved)="exempted()"
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
                      (click)="lift(person.positionId, person.personId, row.kind)"
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
      } @else if (people.hasValue()) {
        @if (asked(); as asked) {
          @if (asked.arithmetic) {
            <p>{{ asked.arithmetic }}</p>
          }
          @if (asked.dossierId) {
            <p><a [routerLink]="['/vi-tri-viec-lam/de-an', asked.dossierId]">Mở đề án ghi số này</a></p>
          }
        }
        <div class="line">
          <p class="hr-muted">{{ note() }}</p>
          @if (placingAll(); as address) {
            <a matButton routerLink="/quyet-dinh/moi" [queryParams]="address">
              Ghi quyết định bố trí cho {{ address.person.length }} người
            </a>
          }
        </div>
        <ul class="rows">
          @for (person of people.value().items; track person.personId + person.title) {
            <li>
              <div class="line">
                @if (mayOpenFiles()) {
                  <a [routerLink]="['/ho-so', person.personId]">{{ person.fullName }}</a>
                } @else {
                  <span>{{ person.fullName }}</span>
                }
                @if (person.standing && person.positionId) {
                  <button type="button" class="standing" (click)="chosen.set(person)">
                    <hr-status-tag [tone]="results[person.standing].tone">{{
                      results[person.standing].text
                    }}</hr-status-tag>
                    <span class="hr-visually-hidden">Xem từng yêu cầu</span>
                  </button>
                } @else if (mayPlace()) {
                  <a
                    class="place"
                    routerLink="/quyet-dinh/moi"
                    [queryParams]="placing([person.personId])"
                    [attr.aria-label]="'Ghi quyết định bố trí ' + person.fullName"
                    >Ghi quyết định bố trí</a
                  >
                }
              </div>
              <p class="hr-muted">
                {{ person.title }}{{ person.unitName ? ' · ' + person.unitName : '' }}
                @if (person.leavesOn && isComing()) {
                  · {{ person.leavesWhy }} {{ person.leavesOn | hrDate }}
                }
              </p>
              @if (person.missing.length > 0) {
                <p class="missing">{{ person.missing.join('; ') }}</p>
              }
            </li>
          }
        </ul>
        @if (people.value().total > people.value().items.length) {
          <p class="hr-muted">
            Còn {{ people.value().total - people.value().items.length | hrNumber }} người nữa.
          </p>
        }
        @if (people.value().items.length === 0) {
          <hr-empty
            icon="users"
            [heading]="asked()?.count === 0 ? 'Chưa có ai ở đây' : 'Không còn ai'"
            [text]="
              asked()?.count === 0
                ? 'Người giữ vị trí sẽ hiện ở đây khi có quyết định bố trí.'
                : 'Dữ liệu vừa thay đổi; hãy tải lại trang.'
            "
          />
        }
      } @else if (people.error()) {
        <hr-error-state [error]="people.error()" (retried)="people.reload()" />
      } @else {
        <hr-skeleton lines="8" />
      }
    </hr-drawer>
  `,
  styles: `
    .back {
      margin: 0 0 8px -8px;
    }

    .rows {
      padding: 0;
      list-style: none;

      li {
        padding: 10px 0;
        border-bottom: 1px solid var(--hr-divider);
        font-size: 13px;
      }
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
      font-weight: 500;
    }

    .exempt {
      margin-left: -8px;
    }

    .standing {
      flex: none;
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      cursor: pointer;

      &:hover {
        text-decoration: underline;
      }
    }

    .place {
      flex: none;
      font-weight: 400;
    }

    .missing {
      color: var(--hr-due);
    }
  `,
})
export class FigureDrawer {
  readonly asked = input.required<AskedFigure | null>();
  readonly organisationId = input.required<string>();
  readonly asOf = input.required<string>();
  /** 'CC' or 'VC' leaves the others out; empty for all. */
  readonly regime = input('');
  readonly closed = output();
  /** An exemption was recorded or lifted: the figures are others now. */
  readonly changed = output();

  private readonly session = inject(SessionStore);
  protected readonly results = results;
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly mayPlace = computed(
    () => this.asked()?.figure === 'unplaced' && this.session.can('decision.write'),
  );
  protected readonly placingAll = computed(() => {
    const ids = this.people.hasValue() ? this.people.value().items.map(({ personId }) => personId) : [];
    return this.mayPlace() && ids.length > 1 ? this.placing(ids.slice(0, placedAtOnce)) : null;
  });
  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  protected readonly mayExempt = computed(
    () => this.session.can('position.write') && this.asOf() === this.session.today(),
  );
  protected readonly exempting = signal<string | null>(null);
  protected readonly chosen = linkedSignal<AskedFigure | null, PositionPerson | null>({
    source: this.asked,
    computation: () => null,
  });
  protected readonly people = httpResource<PositionPeople>(() => {
    const asked = this.asked();
    if (asked === null) return undefined;
    if (asked.isOfProvince)
      return {
        url: `/api/ratio-rules/${encodeURIComponent(asked.ruleId ?? '')}/people`,
        params: { asOf: this.asOf(), pageSize },
      };
    return {
      url: '/api/positions/people',
      params: {
        organisationId: this.organisationId(),
        asOf: this.asOf(),
        figure: asked.figure,
        pageSize,
        ...(asked.position ? { positionId: asked.position.id } : {}),
        ...(this.regime() ? { regime: this.regime() } : {}),
        ...(asked.ruleId ? { ruleId: asked.ruleId } : {}),
        ...(asked.quotaKind ? { quotaKind: asked.quotaKind } : {}),
      },
    };
  });
  protected readonly standing = httpResource<PersonStanding>(() => {
    const person = this.chosen();
    if (!person?.positionId) return undefined;
    return {
      url: `/api/positions/${person.positionId}/people/${person.personId}`,
      params: { asOf: this.asOf() },
    };
  });
  protected readonly heading = computed(() => {
    const asked = this.asked();
    return asked ? (asked.heading ?? figureWords[asked.figure]) : '';
  });
  protected readonly isComing = computed(() => this.asked()?.figure.startsWith('coming') ?? false);
  protected readonly note = computed(() => {
    const asked = this.asked();
    const total = this.people.hasValue() ? this.people.value().total : 0;
    return `${showNumber(total)} người · ${asked?.position?.name ?? (asked?.isOfProvince ? 'toàn tỉnh' : 'cả đơn vị')}`;
  });

  protected placing(person: readonly string[]) {
    return { kind: 'BO_TRI_VTVL', person, effectiveOn: this.asOf() };
  }

  protected close(isOpen: boolean): void {
    if (!isOpen) this.closed.emit();
  }

  protected exempted(): void {
    this.exempting.set(null);
    this.standing.reload();
    this.people.reload();
    this.changed.emit();
  }

  protected async lift(positionId: string, personId: string, kind: string): Promise<void> {
    try {
      await firstValueFrom(this.api.liftExemption(positionId, personId, kind));
      this.exempted();
    } catch (error) {
      this.snack.say(sentenceOf(asProblem(error)));
    }
  }
}
