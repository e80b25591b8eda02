import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Empty, ErrorState, NumberPipe, Panel, Skeleton } from '../ui';
import { type AskedNeed, NeedDrawer } from './need-drawer';
import type { NeedKind, NeedMap, NeedUnit } from './training-types';

const kindsAtFirst = 8;

/** Units by kinds of training: how many need it, darker where a greater share does. Each count opens its people. */
@Component({
  selector: 'hr-need-map',
  imports: [Empty, ErrorState, MatButton, NeedDrawer, NumberPipe, Panel, Skeleton],
  template: `
    @if (map.error() && !map.isLoading()) {
      <hr-panel><hr-error-state [error]="map.error()" (retried)="map.reload()" /></hr-panel>
    } @else if (view(); as view) {
      @if (view.kinds.length === 0) {
        <hr-panel>
          <hr-empty
            icon="done"
            heading="Không ai còn thiếu gì"
            text="Nhu cầu tính từ yêu cầu của vị trí việc làm, khóa lãnh đạo, quản lý, quốc phòng và 40 tiết hằng năm."
          />
        </hr-panel>
      } @else {
        <hr-panel heading="Số người cần học theo loại hình" [note]="note()" flush>
          @if (view.kinds.length > few) {
            <button panelActions matButton type="button" (click)="isWhole.set(!isWhole())">
              {{ isWhole() ? 'Bớt cột' : 'Cả ' + view.kinds.length + ' loại hình' }}
            </button>
          }
          <div class="scroll" tabindex="0" role="group" aria-label="Bản đồ nhu cầu">
            <table>
              <caption class="hr-visually-hidden">
                Số người cần học theo đơn vị và loại hình
              </caption>
              <thead>
                <tr>
                  <th scope="col" class="name">Đơn vị</th>
                  <th scope="col" class="number">Người</th>
                  @for (kind of kinds(); track kind.code) {
                    <th scope="col" class="kind" [title]="kind.name">
                      <span>{{ kind.name }}</span>
                    </th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (unit of view.units; track unit.organisationId) {
                  <tr>
                    <th scope="row" class="name" [title]="unit.organisationName">
                      @if (unit.hasUnits) {
                        <button type="button" class="into" (click)="entered.emit(unit.organisationId)">
                          {{ unit.organisationName }}
                        </button>
                      } @else {
                        {{ unit.organisationName }}
                      }
                    </th>
                    <td class="number">{{ unit.people | hrNumber }}</td>
                    @for (kind of kinds(); track kind.code) {
                      <td class="cell" [style.--share]="share(unit, kind)">
                        @if (unit.cells[kind.code]; as count) {
                          <button
                            type="button"
                            [attr.aria-label]="say(unit, kind)"
                            (click)="open(unit, kind)"
                          >
                            {{ count | hrNumber }}
                          </button>
                        } @else {
                          <span class="hr-muted">–</span>
                        }
                      </td>
                    }
                  </tr>
                }
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" class="name">Cả phạm vi</th>
                  <td class="number">{{ view.people | hrNumber }}</td>
                  @for (kind of kinds(); track kind.code) {
                    <td class="number">{{ kind.need | hrNumber }}</td>
                  }
                </tr>
              </tfoot>
            </table>
          </div>
          <p panelFooter class="note">
            Một người có thể cần nhiều loại hình nên các cột không cộng ngang được. Trong số này có người chưa
            rõ vì hồ sơ thiếu dữ liệu; mở con số để xem từng người và lý do.
          </p>
        </hr-panel>
      }
      <hr-need-drawer [asked]="asked()" (closed)="asked.set(null)" />
    } @else {
      <hr-panel><hr-skeleton lines="12" /></hr-panel>
    }
  `,
  styleUrls: ['./training-page.scss', './training-table.scss', './need-map.scss'],
})
export class NeedMapView {
  readonly organisationId = input.required<string>();
  readonly entered = output<string>();

  protected readonly few = kindsAtFirst;
  protected readonly map = httpResource<NeedMap>(() => ({
    url: '/api/training/needs',
    params: { ...(this.organisationId() ? { organisationId: this.organisationId() } : {}) },
  }));
  protected readonly view = linkedSignal<NeedMap | null, NeedMap | null>({
    source: () => (this.map.hasValue() ? this.map.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly isWhole = signal(false);
  private readonly byNeed = computed(() =>
    [...(this.view()?.kinds ?? [])].sort((a, b) => b.need - a.need || a.name.localeCompare(b.name, 'vi')),
  );
  protected readonly kinds = computed(() =>
    this.isWhole() ? this.byNeed() : this.byNeed().slice(0, kindsAtFirst),
  );
  protected readonly note = computed(() => {
    const all = this.view()?.kinds.length ?? 0;
    return all > this.kinds().length ? `${this.kinds().length} loại hình nhiều người cần nhất` : '';
  });
  protected readonly asked = signal<AskedNeed | null>(null);

  /** Share of the unit's people in percent, for the tint. */
  protected share(unit: NeedUnit, kind: NeedKind): string {
    const count = unit.cells[kind.code] ?? 0;
    return `${unit.people === 0 ? 0 : Math.min(100, Math.round((count / unit.people) * 100))}%`;
  }

  protected say(unit: NeedUnit, kind: NeedKind): string {
    const unknown = unit.unknown[kind.code] ?? 0;
    return `${unit.organisationName}: ${unit.cells[kind.code]} người cần ${kind.name}${unknown > 0 ? `, trong đó ${unknown} chưa rõ` : ''}`;
  }

  protected open(unit: NeedUnit, kind: NeedKind): void {
    this.asked.set({
      organisationId: unit.organisationId,
      organisationName: unit.organisationName,
      kindCode: kind.code,
      kindName: kind.name,
    });
  }
}
