import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PositionPeople, PositionPerson } from '@hr/contracts';
import { SessionStore } from '../session';
import { DatePipe, Drawer, Empty, ErrorState, NumberPipe, showNumber, Skeleton, StatusTag } from '../ui';
import { type AskedFigure, figureWords } from './figures';
import { StandingRows } from './standing-rows';
import { standingLook } from './standing-look';

const pageSize = 100;
/** More people than this make a decision that nobody reads through. */
const placedAtOnce = 50;

/** The people behind a figure, and for each of them the requirements of the position row by row. */
@Component({
  selector: 'hr-figure-drawer',
  imports: [
    DatePipe,
    Drawer,
    Empty,
    ErrorState,
    MatButton,
    NumberPipe,
    RouterLink,
    Skeleton,
    StandingRows,
    StatusTag,
  ],
  template: `
    <hr-drawer [heading]="heading()" [open]="asked() !== null" (openChange)="close($event)">
      @if (chosen(); as person) {
        <hr-standing-rows
          [person]="person"
          [asOf]="asOf()"
          (left)="chosen.set(null)"
          (changed)="exempted()"
        />
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
                    <hr-status-tag [tone]="looks[person.standing].tone">{{
                      looks[person.standing].text
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
  styleUrl: './drawer-rows.scss',
  styles: `
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
  protected readonly looks = standingLook;
  protected readonly mayOpenFiles = computed(() => this.session.can('person.read'));
  protected readonly mayPlace = computed(
    () => this.asked()?.figure === 'unplaced' && this.session.can('decision.write'),
  );
  protected readonly placingAll = computed(() => {
    const ids = this.people.hasValue() ? this.people.value().items.map(({ personId }) => personId) : [];
    return this.mayPlace() && ids.length > 1 ? this.placing(ids.slice(0, placedAtOnce)) : null;
  });
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
    this.people.reload();
    this.changed.emit();
  }
}
