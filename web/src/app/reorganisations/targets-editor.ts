import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Reorganisation, ReorganisationTarget } from '@hr/contracts';
import { InputDress, Panel } from '../ui';
import { changeOf } from './draft-change';
import { DraftSaver } from './draft-saver';

const kindNames: Readonly<Record<ReorganisationTarget['kind'], string>> = {
  CONG_CHUC: 'Công chức',
  CAN_BO: 'Cán bộ',
  VIEN_CHUC_NS: 'Viên chức hưởng lương ngân sách',
  VIEN_CHUC_TU: 'Viên chức hưởng lương từ nguồn thu',
  HOP_DONG_HT: 'Hợp đồng hỗ trợ, phục vụ',
};
const roadmapYears = 5;

/** The numbers a unit is to come down to, a row for unit and kind, a column a year. */
@Component({
  selector: 'hr-targets-editor',
  imports: [DraftSaver, InputDress, MatButton, Panel],
  template: `
    <hr-panel heading="Mục tiêu biên chế theo năm" note="năm hiệu lực thành số được giao khi áp dụng" flush>
      <div class="wide" tabindex="0" role="group" aria-label="Mục tiêu biên chế theo năm">
        <table>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Loại</th>
              @for (year of years(); track year) {
                <th scope="col" class="number">{{ year }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.organisationId + row.kind) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td>{{ kindNames[row.kind] }}</td>
                @for (year of years(); track year) {
                  <td class="number">
                    @if (draft().mayEdit) {
                      <input
                        hrInput
                        class="few"
                        type="number"
                        min="0"
                        max="999999"
                        [attr.aria-label]="row.name + ', ' + kindNames[row.kind] + ', năm ' + year"
                        [value]="row.amounts[year] ?? ''"
                        (input)="set(row.organisationId, row.kind, year, $any($event.target).value)"
                      />
                    } @else {
                      {{ row.amounts[year] ?? '–' }}
                    }
                  </td>
                }
              </tr>
            } @empty {
              <tr>
                <td [colSpan]="2 + years().length" class="hr-muted">Chưa có mục tiêu nào.</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (draft().mayEdit) {
        <div panelFooter>
          <div class="pick">
            <select hrInput aria-label="Đơn vị" (change)="unit.set($any($event.target).value)">
              <option value="">Chọn đơn vị</option>
              @for (place of places(); track place.id) {
                <option [value]="place.id">{{ place.name }}</option>
              }
            </select>
            <select hrInput aria-label="Loại" (change)="kind.set($any($event.target).value)">
              @for (code of kinds; track code) {
                <option [value]="code">{{ kindNames[code] }}</option>
              }
            </select>
            <button matButton="outlined" type="button" [disabled]="!unit()" (click)="add()">Thêm dòng</button>
          </div>
          <hr-draft-saver
            [id]="draft().id"
            [change]="change()"
            [changed]="isChanged()"
            (saved)="saved.emit($event)"
            (dropped)="targets.set(draft().targets)"
          />
        </div>
      }
    </hr-panel>
  `,
  styleUrl: './editors.scss',
})
export class TargetsEditor {
  readonly draft = input.required<Reorganisation>();
  readonly saved = output<Reorganisation>();

  protected readonly targets = linkedSignal(() => this.draft().targets);
  readonly isChanged = computed(() => this.targets() !== this.draft().targets);
  protected readonly change = computed(() => changeOf({ ...this.draft(), targets: this.targets() }));
  protected readonly kindNames = kindNames;
  protected readonly kinds = Object.keys(kindNames) as ReorganisationTarget['kind'][];
  protected readonly unit = signal('');
  protected readonly kind = signal<ReorganisationTarget['kind']>('CONG_CHUC');
  protected readonly years = computed(() => {
    const first = Number(this.draft().effectiveOn.slice(0, 4));
    const own = Array.from({ length: roadmapYears }, (_, at) => first + at);
    return [...new Set([...own, ...this.targets().map(({ year }) => year)])].sort();
  });
  protected readonly places = computed(() =>
    this.draft()
      .units.filter(({ action }) => action !== 'CLOSE')
      .map(({ organisationId: id, name, shownName }) => ({ id, name: name ?? shownName })),
  );
  protected readonly rows = computed(() =>
    [...Map.groupBy(this.targets(), ({ organisationId, kind }) => `${organisationId} ${kind}`).values()].map(
      (own) => {
        const [{ organisationId, kind }] = own as [ReorganisationTarget, ...ReorganisationTarget[]];
        return {
          organisationId,
          kind,
          name:
            this.places().find(({ id }) => id === organisationId)?.name ?? 'Đơn vị không còn trong phương án',
          amounts: Object.fromEntries(own.map(({ year, amount }) => [year, amount])) as Record<
            number,
            number
          >,
        };
      },
    ),
  );

  protected set(
    organisationId: string,
    kind: ReorganisationTarget['kind'],
    year: number,
    text: string,
  ): void {
    const others = this.targets().filter(
      (one) => one.organisationId !== organisationId || one.kind !== kind || one.year !== year,
    );
    const amount = Math.max(0, Math.min(999_999, Math.trunc(Number(text) || 0)));
    this.targets.set(text === '' ? others : [...others, { organisationId, kind, year, amount }]);
  }

  protected add(): void {
    const [organisationId, kind] = [this.unit(), this.kind()];
    if (this.targets().some((one) => one.organisationId === organisationId && one.kind === kind)) return;
    this.targets.update((targets) => [
      ...targets,
      { organisationId, kind, year: Number(this.draft().effectiveOn.slice(0, 4)), amount: 0 },
    ]);
  }
}
